//! Serves the folder on this machine, as a good host would: right types, packed where the browser
//! takes it, and kept by the browser for as long as it may.

use std::fs;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use text::{Args, Words};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::problem::Problem;
use crate::site::{INDEX, MISSING, is_hashed, is_packable, kind};

/// Requests that are answered at the same time.
const THREADS: usize = 4;

/// How a file travels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// Packed in brotli.
    Brotli,
    /// Packed in gzip.
    Gzip,
    /// As it is.
    Plain,
}

/// What to answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Answer {
    /// 200, 404 or 405.
    pub status: u16,
    /// The file to send.
    pub file: Option<PathBuf>,
    /// The headers, with their values.
    pub headers: Vec<(&'static str, String)>,
}

/// Serves a folder until the program is ended. Port 0 is any that is free.
///
/// # Errors
/// There is no page in the folder, or the port cannot be had.
pub(crate) fn serve(words: &Words, folder: &Path, port: u16) -> Result<(), Problem> {
    if !folder.join(INDEX).is_file() {
        return Err(Problem::NotBuilt(folder.to_owned()));
    }
    let server = Server::http(SocketAddrV4::new(Ipv4Addr::LOCALHOST, port))
        .map_err(|why| Problem::Port { port, why: why.to_string() })?;
    let port = server.server_addr().to_ip().map_or(port, |address| address.port());
    println!("{}", words.say("web-serving", &Args::new().text("port", port.to_string())));
    let server = Arc::new(server);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            let server = Arc::clone(&server);
            scope.spawn(move || {
                for request in server.incoming_requests() {
                    respond(folder, request);
                }
            });
        }
    });
    Ok(())
}

fn respond(folder: &Path, request: Request) {
    let get = matches!(request.method(), Method::Get | Method::Head);
    let accepted = request.headers().iter().find(|header| header.field.equiv("Accept-Encoding"));
    let accepted = accepted.map_or("", |header| header.value.as_str());
    let answer = answer(folder, get, request.url(), accepted);
    let body = answer.file.as_ref().and_then(|file| fs::read(file).ok()).unwrap_or_default();
    let mut response = Response::from_data(body)
        .with_status_code(answer.status)
        // The length is known, so that it can be told.
        .with_chunked_threshold(usize::MAX);
    for (name, value) in &answer.headers {
        if let Ok(header) = Header::from_bytes(*name, value.as_bytes()) {
            response.add_header(header);
        }
    }
    // Whoever has gone away needs no answer.
    let _ = request.respond(response);
}

/// What to answer to a request for `url` by a browser that takes the encodings `accepted`.
#[must_use]
pub fn answer(folder: &Path, get: bool, url: &str, accepted: &str) -> Answer {
    if !get {
        return Answer {
            status: 405,
            file: None,
            headers: vec![("Allow", "GET, HEAD".to_owned())],
        };
    }
    let found = name(url).filter(|name| folder.join(name).is_file());
    let (status, name) = match found {
        Some(name) => (200, name),
        None => (404, MISSING.to_owned()),
    };
    let encoding = if is_packable(&name) { negotiate(accepted) } else { Encoding::Plain };
    let packed =
        |end: &str| Some(folder.join(format!("{name}.{end}"))).filter(|file| file.is_file());
    let (file, encoding) = match encoding {
        Encoding::Brotli => (packed("br"), Some("br")),
        Encoding::Gzip => (packed("gz"), Some("gzip")),
        Encoding::Plain => (None, None),
    };
    let kept = match status {
        200 if is_hashed(&name) => "public, max-age=31536000, immutable",
        _ => "no-cache",
    };
    let mut headers = vec![
        ("Content-Type", kind(&name).to_owned()),
        ("Cache-Control", kept.to_owned()),
        ("Vary", "Accept-Encoding".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ];
    if let (Some(encoding), true) = (encoding, file.is_some()) {
        headers.push(("Content-Encoding", encoding.to_owned()));
    }
    Answer { status, file: Some(file.unwrap_or_else(|| folder.join(&name))), headers }
}

/// The name of the file that an address means. All files lie side by side, so that a name with a
/// separator in it, however it is written, is none.
fn name(url: &str) -> Option<String> {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let name = path.strip_prefix('/')?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    match name {
        "" => Some(INDEX.to_owned()),
        _ if name.starts_with('.') || !name.bytes().all(plain) => None,
        _ => Some(name.to_owned()),
    }
}

/// The best of the encodings that a browser takes. What it gives a weight of nothing it does not
/// take; among equals the smaller wins.
#[must_use]
pub fn negotiate(accepted: &str) -> Encoding {
    let weight = |coding: &str| {
        let mut any = None;
        for item in accepted.split(',') {
            let mut parts = item.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default();
            let weight =
                parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1000), thousandths);
            if name.eq_ignore_ascii_case(coding) {
                return weight.unwrap_or(0);
            }
            if name == "*" {
                any = weight;
            }
        }
        any.unwrap_or(0)
    };
    match (weight("br"), weight("gzip")) {
        (0, 0) => Encoding::Plain,
        (brotli, gzip) if brotli >= gzip => Encoding::Brotli,
        _ => Encoding::Gzip,
    }
}

/// A weight such as `0.5`, in thousandths.
fn thousandths(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part = format!("{part:0<3}");
    Some(whole.parse::<u32>().ok()? * 1000 + part.get(..3)?.parse::<u32>().ok()?)
}
