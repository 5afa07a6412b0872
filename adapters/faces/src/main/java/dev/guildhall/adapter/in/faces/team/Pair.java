package dev.guildhall.adapter.in.faces.team;

import dev.guildhall.adapter.in.faces.support.Face;

/** Two employees who work together. */
public record Pair(String line, Face one, Face other) {}
