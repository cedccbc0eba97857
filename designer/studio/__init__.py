"""What the studio's pages show, as plain data: rounds, stage, adjusting, recipe, words."""
