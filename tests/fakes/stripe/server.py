"""The fake's HTTP side: the API for the SDK, the hosted page, and signed webhooks."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import threading
import time
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.fakes.stripe import verbs
from tests.fakes.stripe.forms import parse_form
from tests.fakes.stripe.state import Json, Refused, StripeState

SECRET = "whsec_fake_secret_of_the_tests"


class FakeStripe:
    """``with FakeStripe() as stripe: ...``; ``stripe.base`` is the API's address."""

    def __init__(self) -> None:
        self.state = StripeState()
        self.secret = SECRET
        handler = type("Handler", (_Handler,), {"fake": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self._server.daemon_threads = True
        self.base = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> FakeStripe:
        threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        ).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def pay(self, session_id: str) -> Json:
        with self.state.lock:
            return verbs.pay_session(self.state, session_id)

    def decline(self, session_id: str) -> Json:
        with self.state.lock:
            return verbs.decline_session(self.state, session_id)

    def expire(self, session_id: str) -> Json:
        with self.state.lock:
            return verbs.expire_session(self.state, session_id)

    def dispute(self, session_id: str) -> Json:
        with self.state.lock:
            return verbs.dispute_session(self.state, session_id)

    def refund_elsewhere(self, session_id: str, amount: int) -> Json:
        """Somebody refunds in Stripe's dashboard."""
        with self.state.lock:
            intent = self.state.get(session_id)["payment_intent"]
            return verbs.create_refund(self.state, {"payment_intent": intent, "amount": amount})

    def finish_refund(self, refund_id: str, status: str) -> Json:
        with self.state.lock:
            return verbs.finish_refund(self.state, refund_id, status)

    def signed(self, event: Json, *, at: float | None = None) -> tuple[bytes, dict[str, str]]:
        """(body, headers) of a delivery of this event."""
        body = json.dumps(event).encode()
        stamp = int(at if at is not None else time.time())
        mac = hmac.new(self.secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256)
        return body, {"Stripe-Signature": f"t={stamp},v1={mac.hexdigest()}"}

    def deliver(self, url: str, event: Json) -> int:
        """Posts the event to a real address; the answer's status."""
        body, headers = self.signed(event)
        request = urllib.request.Request(
            url, data=body, headers={**headers, "Content-Type": "application/json"}
        )
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return int(error.code)


class _Handler(BaseHTTPRequestHandler):
    fake: FakeStripe
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path.startswith("/pay/"):
            return self._hosted_page(parts.path.split("/")[2])
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        return self._api("GET", parts.path, query)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
        path = urlsplit(self.path).path
        if path.startswith("/pay/"):
            return self._hosted_press(path.split("/")[2], body)
        return self._api("POST", path, parse_form(body), raw=body)

    def _api(self, method: str, path: str, params: Json, raw: str = "") -> None:
        state = self.fake.state
        with state.lock:
            state.calls.append((method, path))
            before = state.planned_fault(path, "before")
            if before is not None:
                return self._fail(before.status)
            try:
                status, answer = self._answer(method, path, params, raw)
            except Refused as error:
                status, answer = error.status, error.body
            after = state.planned_fault(path, "after")
        if after is not None:
            return self._fail(after.status)
        return self._send(status, answer)

    def _fail(self, status: int) -> None:
        if status == 0:  # the line is cut: no answer at all
            self.close_connection = True
            self.connection.close()
            return
        self._send(status, {"error": {"type": "api_error", "message": "planned fault"}})

    def _answer(self, method: str, path: str, params: Json, raw: str) -> tuple[int, Json]:
        if not self.headers.get("Authorization", "").startswith("Bearer sk_test_"):
            raise Refused(401, "api_key_invalid", "Invalid API key", "authentication_error")
        key = self.headers.get("Idempotency-Key") if method == "POST" else None
        if not key:
            return 200, self._route(method, path, params)
        state, print_ = self.fake.state, hashlib.sha256(f"{path}?{raw}".encode()).hexdigest()
        if key in state.answers:
            known, status, answer = state.answers[key]
            if known != print_:
                text = "Keys for idempotent requests can only be used with the same parameters."
                raise Refused(400, "idempotency_key_in_use", text, "idempotency_error")
            return status, answer
        answer = self._route(method, path, params)
        state.answers[key] = (print_, 200, json.loads(json.dumps(answer)))
        return 200, answer

    def _route(self, method: str, path: str, params: Json) -> Json:
        state = self.fake.state
        parts = path.strip("/").split("/")[1:]
        match (method, *parts):
            case ("POST", "checkout", "sessions"):
                return _public(verbs.create_session(state, params, self.fake.base))
            case ("GET", "checkout", "sessions"):
                rows = [s for s in state.of_kind("checkout.session") if _matches(s, params)]
                return _listed([_public(row) for row in rows], path)
            case ("GET", "checkout", "sessions", session_id):
                return self._expanded(state.get(session_id), params)
            case ("POST", "checkout", "sessions", session_id, "expire"):
                return _public(verbs.expire_session(state, session_id))
            case ("POST", "refunds"):
                return verbs.create_refund(state, params)
            case ("GET", "refunds"):
                rows = [r for r in state.of_kind("refund") if _matches(r, params)]
                return _listed(rows, path)
            case ("GET", "refunds", refund_id):
                return state.get(refund_id)
        raise Refused(404, "resource_missing", f"Unrecognized request URL ({method}: {path})")

    def _expanded(self, session: Json, params: Json) -> Json:
        answer = _public(session)
        wanted = [value for name, value in params.items() if name.startswith("expand")]
        if "payment_intent.latest_charge" in wanted and session["payment_intent"]:
            state = self.fake.state
            intent = dict(state.get(session["payment_intent"]))
            if intent["latest_charge"]:
                intent["latest_charge"] = dict(state.get(intent["latest_charge"]))
            answer["payment_intent"] = intent
        return answer

    def _hosted_page(self, session_id: str) -> None:
        session = self.fake.state.get(session_id)
        page = (
            "<!doctype html><title>Fake Stripe</title><h1>Fake Stripe</h1>"
            f"<p>{session['amount_total']} {session['currency']}</p><form method=post>"
            "<button name=press value=pay>Pay</button>"
            "<button name=press value=decline>Decline</button></form>"
            f"<a href='{session['cancel_url']}'>Back</a>"
        )
        self._send_bytes(200, page.encode(), "text/html")

    def _hosted_press(self, session_id: str, body: str) -> None:
        """A button of the hosted page, sent as a form of either kind."""
        if re.search(r'press(=|"\s+)pay\b', body):
            session = self.fake.pay(session_id)
            self.send_response(303)
            self.send_header("Location", session["success_url"])
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.fake.decline(session_id)
        self._send_bytes(402, b"Your card was declined.", "text/plain")

    def _send(self, status: int, answer: Json) -> None:
        self._send_bytes(status, json.dumps(answer).encode(), "application/json")

    def _send_bytes(self, status: int, body: bytes, mime: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", mime)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Request-Id", "req_fake")
        self.end_headers()
        self.wfile.write(body)


def _public(session: Json) -> Json:
    return {key: value for key, value in session.items() if key != "intent_metadata"}


def _listed(rows: list[Json], path: str) -> Json:
    return {"object": "list", "data": rows, "has_more": False, "url": path}


def _matches(row: Json, params: Json) -> bool:
    return "payment_intent" not in params or row["payment_intent"] == params["payment_intent"]
