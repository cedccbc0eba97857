"""A merchant's own photograph made into a scene: pure, from pixels and what she said to a pack.

photo -> ``selection`` (what is cloth, by colour and by brush) -> ``matte`` (with soft edges) ->
``warp`` (where on the cut piece each pixel lies) -> ``light`` (the photograph of a neutral garment)
-> ``developing`` (a pack, as ``designer.scenes`` reads it).
"""
