// @ts-check

/**
 * Browsers let a page sound only after somebody has done something with it: keeps an audio context
 * in `threeRoadsAudio` that is made, and let sound, at the first key or touch.
 */
export function wakeSound() {
  const events = ["pointerdown", "pointerup", "touchend", "keydown"];
  const wake = () => {
    const page = /** @type {{ threeRoadsAudio?: AudioContext }} */ (/** @type {unknown} */ (window));
    try {
      page.threeRoadsAudio ??= new AudioContext();
    } catch {
      return; // A machine without sound.
    }
    const audio = page.threeRoadsAudio;
    audio.resume().then(() => {
      for (const event of events) removeEventListener(event, wake, { capture: true });
      dispatchEvent(new Event("three-roads-audio"));
    }, () => {});
  };
  for (const event of events) addEventListener(event, wake, { capture: true });
}
