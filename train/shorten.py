"""What of a tree's numbers is kept: the precision of packages/core/src/classify/packed-model.ts."""
import numpy


def shorten(node):
    """Leaves in 256ths and thresholds of eleven bits: the rest is noise that would not compress."""
    if "leaf_value" in node:
        node["leaf_value"] = round(256 * node["leaf_value"]) / 256
        return
    mantissa, exponent = numpy.frexp(node["threshold"])
    node["threshold"] = float(numpy.ldexp(numpy.floor(mantissa * 2048) / 2048, exponent))
    shorten(node["left_child"])
    shorten(node["right_child"])
