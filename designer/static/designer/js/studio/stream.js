/* Hears that a candidate is ready: from the server's stream where it can stream (ASGI), else by
   asking. One stream at a time, of the first candidate that is still drawn, since a browser has
   six connections to a host and the pictures need them. The slow question in the template stays
   as a net under both. */

const ASK_MS = 400;
let source = null;
let timer = 0;
let heard = null;

function rest() {
  source?.close();
  source = null;
  clearInterval(timer);
  timer = 0;
}

function ask() {
  const poll = document.getElementById("poll");
  if (poll?.dataset.drawing === "true") window.htmx.trigger(poll, "news");
}

function askOftenInstead() {
  rest();
  timer = setInterval(ask, ASK_MS);
}

function listen() {
  const poll = document.getElementById("poll");
  if (poll === heard) return;
  heard = poll;
  rest();
  if (poll?.dataset.drawing !== "true") return;
  if (!poll.dataset.stream || !window.EventSource) return askOftenInstead();
  source = new EventSource(poll.dataset.stream);
  source.addEventListener("progress", (event) => {
    if (!JSON.parse(event.data).ended) return;
    rest();
    ask();
  });
  source.addEventListener("error", askOftenInstead);
}

document.addEventListener("htmx:afterRequest", () => setTimeout(listen));
listen();
