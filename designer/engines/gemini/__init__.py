"""Google's Gemini image models as a print engine; needs the extra ``seedloom[gemini]``.

``config``, ``catalogue``, ``prompting``, ``refusals``, ``tiling`` and ``inks`` are pure; ``wire``
speaks to the vendor's SDK and is the only one to import it; ``engine`` ties them together.
"""
