"""What of a tree's numbers is kept: no finer than packages/core/src/classify/packed-model.ts."""
import numpy


def shorten(node, leaf_steps, threshold_bits):
    """Leaves in so many steps, thresholds of so many bits: the rest is noise that would not compress."""
    if "leaf_value" in node:
        node["leaf_value"] = round(leaf_steps * node["leaf_value"]) / leaf_steps
        return
    mantissa, exponent = numpy.frexp(node["threshold"])
    steps = 2**threshold_bits
    node["threshold"] = float(numpy.ldexp(numpy.floor(mantissa * steps) / steps, exponent))
    shorten(node["left_child"], leaf_steps, threshold_bits)
    shorten(node["right_child"], leaf_steps, threshold_bits)
