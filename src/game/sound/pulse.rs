//! Sound on Linux: what PulseAudio’s clients say to the sound server, in as few words as it takes
//! to play a short sound. PipeWire understands it too. So no library is needed, neither to build
//! nor to run; where no server answers there is silence.

use std::io::{Error, ErrorKind, Read, Result, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::time::Duration;

/// Samples a second.
pub(super) const RATE: u32 = 48_000;
/// The protocol’s version that is spoken: the first with names for streams and their roles.
const VERSION: u32 = 13;
/// How long the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// How soon it is asked again.
const AGAIN: Duration = Duration::from_millis(30);
/// How much of a sound the server keeps ahead, in bytes: a twelfth of a second.
const AHEAD: u32 = RATE / 12 * 2;
/// The most bytes that are sent as one block.
const BLOCK: usize = 1 << 14;
/// The most bytes that are taken as an answer.
const ANSWER: u32 = 1 << 16;
/// The length of the secret that clients show.
const COOKIE: usize = 256;
/// The channel of commands, and the number that stands for none.
const NONE: u32 = u32::MAX;

/// Commands, by the protocol’s numbers.
const ERROR: u32 = 0;
const REPLY: u32 = 2;
const CREATE_PLAYBACK_STREAM: u32 = 3;
const AUTH: u32 = 8;
const SET_CLIENT_NAME: u32 = 9;
const DRAIN_PLAYBACK_STREAM: u32 = 12;
const STREAM_KILLED: u32 = 64;

/// Whether a sound server answers.
pub(super) fn is_there() -> bool {
    Server::find().is_ok()
}

/// Plays samples between −1 and 1, and waits until they have been heard.
///
/// # Errors
/// No server answers, or it does not want to.
pub(super) fn play(name: &str, samples: &[f32]) -> Result<()> {
    let mut server = Server::find()?;
    let mut bytes = Vec::with_capacity(samples.len() * 2);
    for sample in samples {
        let whole = (sample.clamp(-1.0, 1.0) * f32::from(i16::MAX)) as i16;
        bytes.extend(whole.to_le_bytes());
    }
    let channel = server.stream(name)?;
    for block in bytes.chunks(BLOCK) {
        server.send(channel, block)?;
    }
    server.ask(DRAIN_PLAYBACK_STREAM, Words::new().number(channel)).map(drop)
}

/// A connection to the sound server.
struct Server {
    socket: UnixStream,
    asked: u32,
}

impl Server {
    /// Finds it. It learns from the system who we are, and may not have asked in time: then it
    /// turns us away, and is asked once more.
    fn find() -> Result<Self> {
        Self::meet().or_else(|error| {
            if error.kind() != ErrorKind::Other {
                return Err(error);
            }
            std::thread::sleep(AGAIN);
            Self::meet()
        })
    }

    /// Connects, and says who we are.
    fn meet() -> Result<Self> {
        let path = address().ok_or_else(|| Error::from(ErrorKind::NotFound))?;
        let socket = UnixStream::connect(path)?;
        socket.set_read_timeout(Some(PATIENCE))?;
        socket.set_write_timeout(Some(PATIENCE))?;
        let mut server = Self { socket, asked: 0 };
        server.ask(AUTH, Words::new().number(VERSION).bytes(&cookie()))?;
        let own = Words::new().properties(&[("application.name", "Three Roads")]);
        server.ask(SET_CLIENT_NAME, own)?;
        Ok(server)
    }

    /// Opens a stream of one channel of 16-bit samples, and gives the channel for its blocks.
    fn stream(&mut self, name: &str) -> Result<u32> {
        let wanted = Words::new()
            .sample_spec()
            .mono()
            .number(NONE) // whichever sink
            .text(None)
            .number(NONE) // as much as the server can hold
            .flag(false)
            .number(AHEAD)
            .number(NONE) // it begins when that much is there
            .number(NONE)
            .number(0)
            .full_volume()
            .flags(7) // the server may do as it likes with rate, channels and place
            .flag(false) // not muted
            .flag(true) // the sink is to be as prompt as we are
            .properties(&[("media.name", name), ("media.role", "game")]);
        let answer = self.ask(CREATE_PLAYBACK_STREAM, wanted)?;
        number(&answer, 0).ok_or_else(|| Error::from(ErrorKind::InvalidData))
    }

    /// Asks, and waits for the answer to it; gives what follows the answer’s head.
    fn ask(&mut self, command: u32, words: Words) -> Result<Vec<u8>> {
        self.asked += 1;
        let mut question = Words::new().number(command).number(self.asked);
        question.0.extend(words.0);
        self.send(NONE, &question.0)?;
        loop {
            let answer = self.receive()?;
            match (number(&answer, 0), number(&answer, 1)) {
                (Some(REPLY), Some(asked)) if asked == self.asked => {
                    return Ok(answer[10..].to_vec());
                }
                (Some(ERROR | STREAM_KILLED), _) => return Err(ErrorKind::Other.into()),
                // It says how far it is, and asks for more: all was sent already.
                _ => {}
            }
        }
    }

    fn send(&mut self, channel: u32, content: &[u8]) -> Result<()> {
        let length = u32::try_from(content.len()).map_err(|_| ErrorKind::InvalidInput)?;
        let mut packet: Vec<u8> =
            [length, channel, 0, 0, 0].into_iter().flat_map(u32::to_be_bytes).collect();
        packet.extend(content);
        self.socket.write_all(&packet)
    }

    fn receive(&mut self) -> Result<Vec<u8>> {
        let mut head = [0; 20];
        self.socket.read_exact(&mut head)?;
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]);
        if length > ANSWER {
            return Err(ErrorKind::InvalidData.into());
        }
        let mut content = vec![0; length as usize];
        self.socket.read_exact(&mut content)?;
        Ok(content)
    }
}

/// The number at this place of an answer, where only numbers stand before it.
fn number(answer: &[u8], place: usize) -> Option<u32> {
    let at = place * 5;
    let [b'L', bytes @ ..] = answer.get(at..at + 5)? else { return None };
    bytes.try_into().ok().map(u32::from_be_bytes)
}

/// Where the server listens: what the environment says, or its usual place.
fn address() -> Option<PathBuf> {
    let from = |name: &str| std::env::var_os(name).map(PathBuf::from);
    if let Ok(server) = std::env::var("PULSE_SERVER") {
        // A list of servers, each perhaps for one machine only; those on a network are left out.
        let local = |server: &str| {
            let server = server.rsplit('}').next().unwrap_or_default();
            let path = server.strip_prefix("unix:").unwrap_or(server);
            path.starts_with('/').then(|| PathBuf::from(path))
        };
        return server.split_whitespace().find_map(local);
    }
    let folder =
        from("PULSE_RUNTIME_PATH").or_else(|| Some(from("XDG_RUNTIME_DIR")?.join("pulse")));
    folder.map(|folder| folder.join("native"))
}

/// The secret that shows that we may; zeroes where there is none: the server may know us otherwise.
fn cookie() -> Vec<u8> {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let below = |path: &str| home.as_ref().map(|home| home.join(path));
    let places = [
        std::env::var_os("PULSE_COOKIE").map(PathBuf::from),
        below(".config/pulse/cookie"),
        below(".pulse-cookie"),
    ];
    let read = |place: Option<PathBuf>| std::fs::read(place?).ok();
    let found = places.into_iter().find_map(read).filter(|found| found.len() == COOKIE);
    found.unwrap_or_else(|| vec![0; COOKIE])
}

/// What is said, in the protocol’s form: each word with a letter before it that tells its kind.
struct Words(Vec<u8>);

impl Words {
    const fn new() -> Self {
        Self(Vec::new())
    }

    fn number(mut self, number: u32) -> Self {
        self.0.push(b'L');
        self.0.extend(number.to_be_bytes());
        self
    }

    fn flag(mut self, on: bool) -> Self {
        self.0.push(if on { b'1' } else { b'0' });
        self
    }

    /// So many flags that are not set.
    fn flags(self, count: usize) -> Self {
        (0..count).fold(self, |words, _| words.flag(false))
    }

    fn text(mut self, text: Option<&str>) -> Self {
        match text {
            None => self.0.push(b'N'),
            Some(text) => {
                self.0.push(b't');
                self.0.extend(text.bytes().filter(|byte| *byte != 0).chain([0]));
            }
        }
        self
    }

    fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.push(b'x');
        self.0.extend((bytes.len() as u32).to_be_bytes());
        self.0.extend(bytes);
        self
    }

    /// Names and values; each value ends with a zero, and the list with nothing.
    fn properties(mut self, all: &[(&str, &str)]) -> Self {
        self.0.push(b'P');
        for (name, value) in all {
            let value: Vec<u8> = value.bytes().filter(|byte| *byte != 0).chain([0]).collect();
            self = self.text(Some(name)).number(value.len() as u32).bytes(&value);
        }
        self.text(None)
    }

    /// Samples of 16 bits, the lower byte first, one channel.
    fn sample_spec(mut self) -> Self {
        self.0.extend([b'a', 3, 1]);
        self.0.extend(RATE.to_be_bytes());
        self
    }

    /// One channel, for all speakers.
    fn mono(mut self) -> Self {
        self.0.extend([b'm', 1, 0]);
        self
    }

    /// The stream as loud as it is.
    fn full_volume(mut self) -> Self {
        self.0.extend([b'v', 1]);
        self.0.extend(0x1_0000_u32.to_be_bytes());
        self
    }
}
