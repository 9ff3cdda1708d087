// @ts-check

// The theme that the person has set in the game, before anything is drawn. Whoever has set nothing
// has the browser's, by the style.
try {
  const kept = /\bdark: *(true|false)/.exec(localStorage.getItem("three-roads/settings") ?? "");
  if (kept) document.documentElement.dataset.theme = kept[1] === "true" ? "dark" : "light";
} catch {
  // Stored data is turned off: there is nothing to follow.
}
