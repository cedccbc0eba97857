"""The Gemini engine: a request becomes one call, the answer becomes a tile that repeats."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from designer.engines.base import Capabilities, Engine, ReferenceImage, Request, Result
from designer.engines.gemini import catalogue, prompting
from designer.engines.gemini.config import GeminiConfig
from designer.engines.gemini.costs import usage_cost
from designer.engines.gemini.faults import SeedRefused
from designer.engines.gemini.inks import find_inks, ink_names, listing
from designer.engines.gemini.pictures import encode_png, open_picture, sniff_mime
from designer.engines.gemini.tiling import Tile, make_tile
from designer.engines.gemini.wire import SDK_VERSION, Answer, Ask, Part, Wire, connect
from designer.errors import EngineError, EngineOff, UnsupportedFeature
from designer.recipe import Recipe, Reference

INT32 = 0x7FFFFFFF  # a larger seed is answered with 400
SENT = "sent"  # the parameter under which the recipe keeps what went over the wire
REFERENCE_MICROS = 2_000  # what each picture that goes in costs, roughly


@dataclass(frozen=True, slots=True)
class Job:
    """A request on its way: what she asked for (``prompt``, ``parameters``) and what is sent."""

    prompt: str
    seed: int
    text: str
    parameters: dict[str, Any]
    references: tuple[ReferenceImage, ...]
    ratio: str
    size: str


class GeminiEngine(Engine):
    """Google's image models. A seed is a hint to them, so the approved master is what counts."""

    id = "gemini"
    label = "Gemini"
    version = "1"

    def __init__(
        self, config: GeminiConfig | None = None, *, make_client: Callable[..., Any] = connect
    ) -> None:
        self.config = config or GeminiConfig.from_env()
        self._model = catalogue.model_facts(self.config.model)
        self._wire = Wire(self.config, make_client)
        self.capabilities = Capabilities(
            edits_in_words=True,
            repeats=("straight", "mirror"),
            max_references=self._model.max_references,
            max_px=self._model.max_px,
            costs_money=True,
        )

    def draw(self, request: Request) -> Result:
        """One call, one picture, made to repeat. Raises EngineError."""
        asked = {key: value for key, value in request.parameters.items() if key != SENT}
        prompting.check_parameters(asked)
        text = prompting.print_prompt(request.prompt, asked)
        return self._make(
            Job(
                prompt=request.prompt,
                seed=request.seed,
                text=text,
                parameters=asked,
                references=self._checked(request.references),
                **self._format(prompting.read_factor(asked, "aspect"), request.size_px),
            )
        )

    def edit(self, source: Result, instruction: str, *, seed: int, size_px: int = 768) -> Result:
        """A fresh single turn with the last picture as hers: nothing of the vendor's to keep."""
        asked = {key: value for key, value in source.recipe.parameters.items() if key != SENT}
        before = ReferenceImage("edit_of", source.image, sniff_mime(source.image))
        return self._make(
            Job(
                prompt=source.recipe.prompt,
                seed=seed,
                text=prompting.edit_prompt(instruction),
                parameters=asked | {"edits": [*asked.get("edits", ()), instruction]},
                references=(before,),
                **self._format(source.height / source.width, size_px),
            )
        )

    def expected_cost_micros(self, request: Request) -> int:
        """The list price, with the pictures that go in and a page of words."""
        aspect = prompting.read_factor(request.parameters, "aspect")
        size = self._format(aspect, request.size_px)["size"]
        words = catalogue.ceil_micros(500 * self._model.text_in_rate)
        picture = catalogue.price_micros(self._model, size, self.config.prices)
        return picture + words + REFERENCE_MICROS * len(request.references)

    def health(self) -> tuple[str, str]:
        """Looks the model up, which is free."""
        try:
            self._wire.find_model(self.config.model)
        except EngineOff as error:
            return ("broken" if self.config.is_set else "off"), str(error)
        except EngineError as error:
            return "broken", str(error)
        return "works", f"{self.config.model} answers."

    def _format(self, aspect: float, size_px: int) -> dict[str, str]:
        """The vendor's names for a shape (``aspect`` is height / width) and a size."""
        ratio = catalogue.nearest_ratio(self._model, 1 / aspect)
        size = catalogue.smallest_size(self._model, width_px=size_px, ratio=ratio)
        return {"ratio": ratio, "size": size}

    def _checked(self, references: tuple[ReferenceImage, ...]) -> tuple[ReferenceImage, ...]:
        """With their true mime types: a wrong one is answered with 400. Raises EngineError."""
        if len(references) > self._model.max_references:
            raise UnsupportedFeature(
                f"Gemini goes by at most {self._model.max_references} pictures. Leave some out."
            )
        return tuple(replace(one, mime=sniff_mime(one.data)) for one in references)

    def _make(self, job: Job) -> Result:
        ask = Ask(
            model=self.config.model,
            parts=parts_of(job),
            seed=job.seed & INT32,
            ratio=job.ratio,
            size=job.size if self._model.names_size else "",
        )
        try:
            answer = self._wire.draw(ask)
        except SeedRefused:
            # Some models refuse a seed beside pictures; a refused request is not billed.
            ask = replace(ask, seed=None)
            answer = self._wire.draw(ask)
        return self._result(job, ask, answer)

    def _result(self, job: Job, ask: Ask, answer: Answer) -> Result:
        tile = make_tile(open_picture(answer.data))
        inks = find_inks(tile.pixels)
        names = ink_names(inks)
        height, width = tile.pixels.shape[:2]
        recipe = Recipe(
            engine=self.id,
            engine_version=self.version,
            prompt=job.prompt,
            seed=str(job.seed),
            parameters=job.parameters | {SENT: sent(job, ask, answer, tile)},
            references=tuple(to_reference(one) for one in job.references),
        )
        return Result(
            recipe=recipe,
            image=encode_png(tile.pixels),
            mime="image/png",
            width=width,
            height=height,
            caption=f"{names[0].capitalize()} with {listing(names[1:4])}"
            if names[1:]
            else names[0].capitalize(),
            alt=f"A repeating print of {recipe.prompt}, in {listing(names[:4])}.",
            palette=inks,
            cost_micros=usage_cost(
                answer.usage, model=self._model, size=job.size, overrides=self.config.prices
            ),
            raw=raw(answer),
        )


def parts_of(job: Job) -> tuple[Part, ...]:
    """Each picture after a sentence on its role, the instruction last."""
    notes = prompting.reference_notes([one.role for one in job.references])
    pairs = zip(notes, job.references, strict=True)
    return (*(part for pair in pairs for part in pair), job.text)


def sent(job: Job, ask: Ask, answer: Answer, tile: Tile) -> dict[str, Any]:
    """What went over the wire and what was done to the answer: the recipe's provenance."""
    return {
        "prompt": job.text,
        "seed": ask.seed,
        "model": ask.model,
        "model_version": answer.model_version,
        "response_id": answer.response_id,
        "ratio": ask.ratio,
        "size": job.size,
        "sdk": SDK_VERSION,
        "picture_sha256": hashlib.sha256(answer.data).hexdigest(),
        "picture_mime": sniff_mime(answer.data),
        "tile": {
            "method": tile.method,
            "seam_before": tile.seam_before,
            "seam_after": tile.seam_after,
        },
    }


def to_reference(image: ReferenceImage) -> Reference:
    return Reference(image.role, hashlib.sha256(image.data).hexdigest(), image.mime)


def raw(answer: Answer) -> dict[str, Any]:
    """The vendor's own answer without pixels."""
    return {
        "model_version": answer.model_version,
        "response_id": answer.response_id,
        "finish_reason": answer.finish_reason,
        "usage": answer.usage,
        "words": answer.words,
    }
