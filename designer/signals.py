"""What the ground floor tells whoever listens; each is sent after commit."""

from __future__ import annotations

from django.dispatch import Signal

round_started = Signal()
"""Arguments: ``round`` (Round). Four candidates are being drawn."""

version_made = Signal()
"""Arguments: ``version`` (Version). A candidate is ready, or a layout was changed."""

design_approved = Signal()
"""Arguments: ``proof`` (Proof). She approved a version; its master is stored for good."""

photos_deleted = Signal()
"""Arguments: ``shopper`` (Shopper), ``count`` (int). Her photos and all made from them are gone."""
