//! Sound on Linux, by the protocol of PulseAudio’s server, which PipeWire’s understands too. So no
//! library is needed, neither to build nor to run; where no server answers there is silence.

use std::ffi::CStr;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use bevy::tasks::block_on;
use pulseaudio::protocol::stream::{BufferAttr, StreamFlags};
use pulseaudio::protocol::{
    ChannelMap, ChannelVolume, PlaybackStreamParams, Prop, Props, SampleFormat, SampleSpec,
};
use pulseaudio::{AsPlaybackSource, Client, ClientError};

/// Samples a second.
pub(super) const RATE: u32 = 48_000;
/// The name by which the server shows the game.
const NAME: &CStr = c"Three Roads";
/// How long the server may take to greet.
const PATIENCE: Duration = Duration::from_secs(5);
/// How soon it is asked again.
const AGAIN: Duration = Duration::from_millis(30);
/// How much of a sound the server keeps ahead, in bytes: a twelfth of a second.
const AHEAD: u32 = RATE / 12 * SAMPLE as u32;
/// The length of a sample in bytes.
const SAMPLE: usize = size_of::<f32>();

/// Whether a sound server answers.
pub(super) fn is_there() -> bool {
    connect().is_ok()
}

/// Plays samples between −1 and 1, and waits until they have been heard.
///
/// # Errors
/// No server answers, or it does not want to.
pub(super) fn play(samples: &[f32]) -> Result<(), ClientError> {
    let client = connect()?;
    let bytes: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
    let mut sent = 0;
    let source = move |room: &mut [u8]| {
        // Whole samples only: the server asks for bytes.
        let some = (bytes.len() - sent).min(room.len() / SAMPLE * SAMPLE);
        room[..some].copy_from_slice(&bytes[sent..sent + some]);
        sent += some;
        some
    };
    block_on(async {
        let stream = client.create_playback_stream(wanted(), source.as_playback_source()).await?;
        stream.play_all().await
    })
}

/// Connects, and says who we are. The server learns from the system whether it is so, and may not
/// have asked in time: then it turns us away, and is asked once more.
fn connect() -> Result<Client, ClientError> {
    greet().or_else(|error| match error {
        ClientError::ServerError(_) => {
            std::thread::sleep(AGAIN);
            greet()
        }
        other => Err(other),
    })
}

fn greet() -> Result<Client, ClientError> {
    let path = pulseaudio::socket_path_from_env().ok_or(ClientError::ServerUnavailable)?;
    let cookie = pulseaudio::cookie_path_from_env().and_then(|path| std::fs::read(path).ok());
    let socket = UnixStream::connect(path)?;
    socket.set_read_timeout(Some(PATIENCE))?;
    socket.set_write_timeout(Some(PATIENCE))?;
    Client::new_unix(NAME, socket, cookie)
}

/// One channel, for all speakers, on whichever of them the server chooses.
fn wanted() -> PlaybackStreamParams {
    let mut props = Props::new();
    props.set(Prop::MediaName, NAME);
    props.set(Prop::MediaRole, c"game");
    PlaybackStreamParams {
        sample_spec: SampleSpec { format: SampleFormat::Float32Le, channels: 1, sample_rate: RATE },
        channel_map: ChannelMap::mono(),
        cvolume: Some(ChannelVolume::norm(1)),
        buffer_attr: BufferAttr { target_length: AHEAD, ..BufferAttr::default() },
        props,
        // The speakers are to be as prompt as we are.
        flags: StreamFlags { adjust_latency: true, ..StreamFlags::default() },
        ..PlaybackStreamParams::default()
    }
}
