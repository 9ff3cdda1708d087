// @ts-check

/**
 * Browsers let a page sound only after somebody has done something with it: makes an audio context
 * at the first key or touch, and keeps it in `threeRoadsAudio` once it may sound. It rests until the
 * game wakes it: silence takes work too.
 */
export function wakeSound() {
  const events = ["pointerdown", "pointerup", "touchend", "keydown", "click"];
  /** @type {AudioContext | undefined} */
  let audio;
  const wake = () => {
    try {
      audio ??= new AudioContext();
    } catch {
      return; // A machine without sound.
    }
    const made = audio;
    made.resume().then(() => {
      for (const event of events) removeEventListener(event, wake, { capture: true });
      const page = /** @type {{ threeRoadsAudio?: AudioContext }} */ (/** @type {unknown} */ (window));
      page.threeRoadsAudio ??= (made.suspend(), made);
    }, () => {});
  };
  for (const event of events) addEventListener(event, wake, { capture: true });
}
