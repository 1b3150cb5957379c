package fr.gouvernail.kernel.value;

/** A place on earth (WGS 84), in millionths of a degree, so that it is exact and equal to itself. */
public record GeoPoint(int longitudeE6, int latitudeE6) {}
