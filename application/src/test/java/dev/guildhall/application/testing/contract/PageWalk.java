package dev.guildhall.application.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.shared.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.Assertions;

/** What is true of every list that comes in pages. */
final class PageWalk {

    private static final int MOST_PAGES = 200;

    private PageWalk() {}

    /** All items, page by page, as a reader that follows the cursors gets them. */
    static <T> List<T> walk(int limit, Function<PageRequest, Page<T>> list) {
        List<T> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            Page<T> page = list.apply(new PageRequest(limit, cursor));
            seen.addAll(page.items());
            if (page.nextCursor().isEmpty()) {
                return seen;
            }
            assertThat(page.items()).as("a page before the last is full").hasSize(limit);
            cursor = page.nextCursor();
        }
        return Assertions.fail("the cursors never end");
    }

    /** Walks with several page sizes; each walk must give exactly these items in this order. */
    static <T> void assertWalks(List<T> expected, Function<PageRequest, Page<T>> list) {
        for (int limit : new int[] {1, 2, 3, expected.size(), PageRequest.MAX}) {
            assertThat(walk(limit, list)).as("pages of %d", limit).containsExactlyElementsOf(expected);
        }
    }

    /** A cursor that no page gave is the caller's mistake, whatever it looks like. */
    static void assertRefusesMadeUpCursors(Function<PageRequest, ? extends Page<?>> list) {
        for (String made : List.of("", "not a cursor", "%%%", "bm90IGEgY3Vyc29y", "'; drop table runs; --")) {
            PageRequest request = new PageRequest(2, Optional.of(made));
            InvalidValue refusal = Assertions.catchThrowableOfType(InvalidValue.class, () -> list.apply(request));
            assertThat(refusal).as("refusal of cursor '%s'", made).isNotNull();
            assertThat(refusal.field()).isEqualTo("cursor");
        }
    }
}
