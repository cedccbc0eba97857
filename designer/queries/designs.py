"""Designs, rounds and versions as the pages need them."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.db.models import QuerySet

from designer.models import Design, Round, Shopper, Version

PARTS = ("design__garment", "design__shopper", "recipe", "artwork", "round")


def version_by_token(token: str) -> Version:
    """With its design, garment, recipe and artwork. Raises Version.DoesNotExist."""
    return Version.objects.select_related(*PARTS).get(token=token)


def rounds_of(design: Design) -> QuerySet[Round]:
    """Newest first, with candidates and their versions."""
    return design.rounds.order_by("-number").prefetch_related(
        "generations__version__artwork", "generations__version__recipe"
    )


def starred_of(design: Design) -> QuerySet[Version]:
    return design.versions.filter(is_starred=True).select_related(*PARTS).order_by("-pk")


def designs_of(shopper: Shopper) -> QuerySet[Design]:
    """Her designs that have a picture, latest change first."""
    return (
        shopper.designs.filter(head__isnull=False)
        .select_related("garment", "head__artwork", "head__recipe")
        .order_by("-changed_at")
    )


@dataclass(slots=True)
class Branch:
    """A version and what grew from it."""

    version: Version
    children: list[Branch] = field(default_factory=list)


def family_tree(design: Design) -> list[Branch]:
    """The roots of the design's tree, oldest first, in two queries."""
    versions = list(design.versions.select_related(*PARTS).order_by("pk"))
    branches = {version.pk: Branch(version) for version in versions}
    roots: list[Branch] = []
    for version in versions:
        parent = branches.get(version.parent_id) if version.parent_id else None
        (parent.children if parent else roots).append(branches[version.pk])
    return roots
