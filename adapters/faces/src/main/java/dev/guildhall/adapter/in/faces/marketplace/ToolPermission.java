package dev.guildhall.adapter.in.faces.marketplace;

import dev.guildhall.adapter.in.faces.support.Show;

/**
 * A tool of a listing and what it lets the employee do, in words for the person who hires.
 *
 * @param meaning one or two sentences
 */
public record ToolPermission(String name, String title, String meaning) {

    static ToolPermission of(String tool) {
        return tool.equals("delegate_to_agent")
                ? new ToolPermission(
                        tool,
                        "Ask colleagues",
                        "Hands pieces of work to employees your org chart and their ranks let it ask, and to nobody else. "
                                + "Their work is part of what you pay for; you see each of them at it.")
                : new ToolPermission(
                        tool, Show.capitalised(tool.replace('_', ' ')), "Uses a tool of your Guildhall installation.");
    }
}
