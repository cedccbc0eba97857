"""Tests that talk to vendors: run with keys in the environment and SEEDLOOM_LIVE_TESTS=1."""
