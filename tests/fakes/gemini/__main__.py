"""``python -m tests.fakes.gemini --port 8099``: then GOOGLE_GEMINI_BASE_URL and any key."""

from __future__ import annotations

import argparse
import threading

from tests.fakes.gemini import FakeGemini


def main() -> None:
    parser = argparse.ArgumentParser(description="A Gemini API on loopback, for trying things out.")
    parser.add_argument("--port", type=int, default=8099)
    parser.add_argument("--mood", default="good", help="how it answers (see FakeGemini)")
    given = parser.parse_args()
    with FakeGemini(port=given.port, mood=given.mood) as fake:
        print(f"export GOOGLE_GEMINI_BASE_URL={fake.url} GEMINI_API_KEY=anything")
        threading.Event().wait()


if __name__ == "__main__":
    main()
