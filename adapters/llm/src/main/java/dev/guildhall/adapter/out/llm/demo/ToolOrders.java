package dev.guildhall.adapter.out.llm.demo;

import dev.guildhall.application.run.out.ModelChunk.Wish;
import java.util.ArrayList;
import java.util.List;

/** Orders in a message to use certain tools, each <code>[demo:tool=NAME input]</code>. */
final class ToolOrders {

    private static final String START = "[demo:tool=";
    private static final int MOST = 8;

    private ToolOrders() {}

    /** The calls that are ordered, in order. */
    static List<Wish> in(String message) {
        List<Wish> orders = new ArrayList<>();
        int start = message.indexOf(START);
        while (start >= 0 && orders.size() < MOST) {
            int end = endOf(message, start + START.length());
            if (end < 0) {
                break;
            }
            orders.add(wish(message.substring(start + START.length(), end)));
            start = message.indexOf(START, end);
        }
        return List.copyOf(orders);
    }

    /** The bracket that closes an order: one that belongs to no list or text in its input; else the last there is. */
    private static int endOf(String message, int from) {
        int depth = 0;
        boolean inText = false;
        for (int i = from; i < message.length(); i++) {
            char c = message.charAt(i);
            if (c == '\\' && inText) {
                i++;
            } else if (c == '"') {
                inText = !inText;
            } else if (!inText && (c == '[' || c == '{')) {
                depth++;
            } else if (!inText && c == ']' && depth == 0) {
                return i;
            } else if (!inText && (c == ']' || c == '}')) {
                depth--;
            }
        }
        int last = message.lastIndexOf(']');
        return last >= from ? last : -1;
    }

    private static Wish wish(String order) {
        String[] parts = order.stripLeading().split("\\s+", 2);
        return new Wish(parts[0], parts.length > 1 ? parts[1] : "");
    }
}
