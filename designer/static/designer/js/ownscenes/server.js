// What the tool asks of the server. A refusal comes back as an Error with the server's own words.
const token = () => document.querySelector("[name=csrfmiddlewaretoken]").value;

async function post(url, body, signal) {
  const headers = { "Content-Type": "application/json", "X-CSRFToken": token() };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body), signal });
  if (answer.ok) return answer;
  const said = await answer.json().catch(() => ({}));
  throw new Error(said.error ?? "The server could not answer. Try again in a moment.");
}

export const askJson = async (url, body) => (await post(url, body)).json();
export const tell = (url, body) => post(url, body);

/** Asks for pictures one at a time: while one is on its way only the newest wish waits. */
export function pictureOf(url, show, refuse) {
  let busy = false;
  let next = null;
  let shown = "";
  async function run(body) {
    busy = true;
    try {
      const blob = await (await post(url, body)).blob();
      URL.revokeObjectURL(shown);
      shown = URL.createObjectURL(blob);
      if (!next) show(shown);
    } catch (error) {
      if (!next) refuse(error);
    }
    busy = false;
    const wish = next;
    next = null;
    if (wish) run(wish);
  }
  return (body) => {
    if (busy) next = body;
    else run(body);
  };
}

/** Follows work until it has ended; `tell` gets {stage, progress}. Throws the work's own error. */
export async function follow(url, tell) {
  for (;;) {
    const answer = await fetch(url, { headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error("The progress cannot be seen. Reload the page.");
    const now = await answer.json();
    tell(now);
    if (now.ended && now.state !== "done") throw new Error(now.error || "It was stopped.");
    if (now.ended) return;
    await new Promise((done) => setTimeout(done, 400));
  }
}
