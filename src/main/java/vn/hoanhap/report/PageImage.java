package vn.hoanhap.report;

/// One page as a picture: rows of opaque pixels `0xFFRRGGBB` from the top left, ready for a screen.
public record PageImage(int width, int height, int[] pixels) {}
