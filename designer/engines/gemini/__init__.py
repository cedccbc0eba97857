"""Google's Gemini image models as a print engine; needs the extra ``seedloom[gemini]``.

``wire`` speaks to the vendor's SDK and is the only one to import it; ``engine`` ties it to the
rest, which is pure: ``config``, ``catalogue``, ``costs``, ``prompting``, ``refusals``, ``faults``,
``pictures``, ``tiling`` with ``joining``, ``inks``.
"""
