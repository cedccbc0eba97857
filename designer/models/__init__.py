"""Rows of the ground floor, by subject."""

from designer.models.artwork import Artwork, ArtworkKind, RecipeRecord
from designer.models.budget import BudgetDay, BudgetEntry, EntryState, PromptReview
from designer.models.design import Design, HeadMove, Proof, Version
from designer.models.garment import (
    Colourway,
    Garment,
    GarmentSize,
    Panel,
    Placement,
    PlacementKind,
    Technique,
    Wear,
)
from designer.models.generation import Generation, Mockup, Round, RoundKind
from designer.models.ownscene import OwnScene, SceneEdition
from designer.models.pack import MotifPack, PackMotif
from designer.models.photo import Consent, DeletionReceipt, Photo, TryOn
from designer.models.shopper import Shopper

__all__ = [
    "Artwork",
    "ArtworkKind",
    "BudgetDay",
    "BudgetEntry",
    "Colourway",
    "Consent",
    "DeletionReceipt",
    "Design",
    "EntryState",
    "Garment",
    "GarmentSize",
    "Generation",
    "HeadMove",
    "Mockup",
    "MotifPack",
    "OwnScene",
    "PackMotif",
    "Panel",
    "Photo",
    "Placement",
    "PlacementKind",
    "PromptReview",
    "Proof",
    "RecipeRecord",
    "Round",
    "RoundKind",
    "SceneEdition",
    "Shopper",
    "Technique",
    "TryOn",
    "Version",
    "Wear",
]
