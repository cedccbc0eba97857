"""Herself in the garment, offline: her own photo, her own pose and light, only the print is new.

Pure. Always a *fit preview, not the proof*: the flat print is what she approves.
"""
