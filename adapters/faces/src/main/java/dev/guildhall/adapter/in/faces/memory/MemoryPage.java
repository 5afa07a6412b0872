package dev.guildhall.adapter.in.faces.memory;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.memory.in.ForgetMemory;
import dev.guildhall.application.memory.in.ListMemories;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.memory.Memory;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import dev.guildhall.domain.shared.MemoryId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the employee of the page remembers. */
@FacesPage
public final class MemoryPage {

    private static final int PAGE = 10;

    private final Browser browser;
    private final Caller caller;
    private final ListMemories listMemories;
    private final ForgetMemory forgetMemory;
    private final Optional<EmployeeId> employee;
    private final Lazy<Page<Memory>> notes;

    /**
     * @param listMemories finds notes
     */
    @Inject
    public MemoryPage(Browser browser, Caller caller, ListMemories listMemories, ForgetMemory forgetMemory) {
        this.browser = browser;
        this.caller = caller;
        this.listMemories = listMemories;
        this.forgetMemory = forgetMemory;
        this.employee = Ids.read(browser, "id", EmployeeId::new);
        this.notes = Lazy.of(this::find);
    }

    private Page<Memory> find() {
        try {
            return find(new PageRequest(PAGE, browser.parameter("notes")));
        } catch (InvalidValue staleCursor) {
            return find(PageRequest.first(PAGE));
        }
    }

    private Page<Memory> find(PageRequest page) {
        return employee.flatMap(id -> listMemories.list(caller.to(Permission.MEMORY_READ), id, page))
                .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
    }

    /** Forgets the note whose button was pressed; a button of a list says by its value which one. */
    public void forgetChosen() {
        Optional<MemoryId> chosen =
                browser.isPostback() ? Ids.read(browser, "forget", MemoryId::new) : Optional.empty();
        if (chosen.isPresent() && employee.isPresent()) {
            // A note that is gone already is what was wanted.
            boolean _ = forgetMemory.forget(caller.to(Permission.MEMORY_CHANGE), employee.get(), chosen.get());
            browser.redirect("/app/employee?id=" + employee.get() + "&notice=forgotten#memories");
        }
    }

    /** The notes of this part of the list. */
    public List<MemoryNote> getNotes() {
        return notes.get().map(MemoryNote::of).items();
    }

    /** Where older notes are; empty when there are none. */
    public String getOlder() {
        return notes.get()
                .nextCursor()
                .map(cursor -> UrlQuery.sentBy(browser, List.of("id"))
                        .with("notes", cursor)
                        .on("/app/employee"))
                .orElse("");
    }

    /** Whether the reader may make the employee forget. */
    public boolean isForgettable() {
        return caller.may(Permission.MEMORY_CHANGE);
    }
}
