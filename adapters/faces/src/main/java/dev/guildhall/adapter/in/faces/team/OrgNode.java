package dev.guildhall.adapter.in.faces.team;

import dev.guildhall.adapter.in.faces.support.Face;
import java.util.List;

/**
 * An employee in the tree of reporting lines.
 *
 * @param line id of the line to its manager; empty at the top
 * @param reports who reports to it
 */
public record OrgNode(Face face, String line, List<OrgNode> reports) {}
