package dev.guildhall.adapter.in.faces.artifact;

import dev.guildhall.adapter.in.faces.support.Browser;
import dev.guildhall.adapter.in.faces.support.Caller;
import dev.guildhall.adapter.in.faces.support.FacesPage;
import dev.guildhall.adapter.in.faces.support.Ids;
import dev.guildhall.adapter.in.faces.support.Lazy;
import dev.guildhall.adapter.in.faces.support.UrlQuery;
import dev.guildhall.application.artifact.in.ListArtifacts;
import dev.guildhall.application.employee.in.ShowEmployee;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.access.Permission;
import dev.guildhall.domain.artifact.Artifact;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.InvalidValue;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files that employees made; all of them, or those of one employee. */
@FacesPage
public final class ArtifactPage {

    private static final String PATH = "/app/artifacts";
    private static final int PAGE = 25;

    private final Browser browser;
    private final Caller caller;
    private final ListArtifacts listArtifacts;
    private final ShowEmployee showEmployee;
    private final Optional<EmployeeId> employee;
    private final Map<EmployeeId, String> names = new HashMap<>();
    private final Lazy<Page<Artifact>> found;

    /**
     * @param listArtifacts finds files
     */
    @Inject
    public ArtifactPage(Browser browser, Caller caller, ListArtifacts listArtifacts, ShowEmployee showEmployee) {
        this.browser = browser;
        this.caller = caller;
        this.listArtifacts = listArtifacts;
        this.showEmployee = showEmployee;
        this.employee = Ids.read(browser, "employee", EmployeeId::new);
        this.found = Lazy.of(this::find);
    }

    private Page<Artifact> find() {
        try {
            return find(new PageRequest(PAGE, browser.parameter("cursor")));
        } catch (InvalidValue staleCursor) {
            return find(PageRequest.first(PAGE));
        }
    }

    private Page<Artifact> find(PageRequest page) {
        ListArtifacts.Query query = new ListArtifacts.Query(employee, Optional.empty());
        return listArtifacts.list(caller.to(Permission.ARTIFACT_READ), query, page);
    }

    /** The files of this part of the list. */
    public List<ArtifactLine> getLines() {
        return found.get()
                .map(artifact -> ArtifactLine.of(artifact, nameOf(artifact.employee())))
                .items();
    }

    private String nameOf(EmployeeId id) {
        return names.computeIfAbsent(id, this::ask);
    }

    private String ask(EmployeeId id) {
        return showEmployee
                .show(caller.to(Permission.EMPLOYEE_READ), id)
                .map(one -> one.persona().name())
                .orElse("");
    }

    /** Name of the employee whose files are shown; empty when all are. */
    public String getMaker() {
        return employee.map(this::nameOf).orElse("");
    }

    /** Where older files are; empty when there are none. */
    public String getOlder() {
        return found.get()
                .nextCursor()
                .map(cursor -> UrlQuery.sentBy(browser, List.of("employee"))
                        .with("cursor", cursor)
                        .on(PATH))
                .orElse("");
    }
}
