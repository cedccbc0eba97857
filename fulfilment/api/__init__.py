"""The factory API, version 1: what a factory may see and do, over HTTP."""
