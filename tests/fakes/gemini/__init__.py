"""A Gemini API on loopback: the real SDK's wire, pictures drawn here, and every way to fail."""

from tests.fakes.gemini.server import FakeGemini

__all__ = ["FakeGemini"]
