package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.employee.ActivityResource;
import dev.guildhall.adapter.in.rest.employee.EmployeeResource;
import dev.guildhall.adapter.in.rest.employee.HireResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.employee.in.ChangeEmployee;
import dev.guildhall.application.employee.in.HireEmployee;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.domain.agent.ListingSlug;
import dev.guildhall.domain.shared.EmailAddress;
import dev.guildhall.domain.shared.EmployeeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployeeApiTest {

    private static final String PATH = "/employees/" + Samples.MAYA;
    private static final String UNKNOWN = "/employees/" + Samples.id(99);
    private static final String HIRE = "{\"listing\": \"marketing-manager\"}";

    private final Caller caller = new Caller();
    private final List<HireEmployee.Command> hires = new ArrayList<>();
    private final List<ChangeEmployee.Command> changes = new ArrayList<>();
    private final List<PageRequest> pages = new ArrayList<>();
    private HireEmployee.Outcome hired = new HireEmployee.Outcome.Hired(Samples.maya(1));
    private ChangeEmployee.Outcome changed = new ChangeEmployee.Outcome.Changed(Samples.maya(4));

    @Test
    void hire_whenDone_shouldSayWhereTheEmployeeIs() {
        Answer answer = api().call("POST", "/employees", HIRE, Map.of("Idempotency-Key", "hire-1"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("http://localhost" + PATH);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().getJsonObject("monthlyPrice"))
                .hasToString("{\"micros\":99000000,\"currency\":\"USD\"}");
        assertThat(hires)
                .containsExactly(new HireEmployee.Command(
                        new ListingSlug("marketing-manager"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new IdempotencyKey("hire-1"))));
    }

    @Test
    void hire_whenAllFieldsAreGiven_shouldPassThemOn() {
        api().post("/employees", """
                        {"listing": "prism-lab", "personaName": " Pia ", "personaEmail": "Pia@Example.com",
                         "managerId": "%s"}""".formatted(Samples.MAYA));

        assertThat(hires)
                .containsExactly(new HireEmployee.Command(
                        new ListingSlug("prism-lab"),
                        Optional.of("Pia"),
                        Optional.of(new EmailAddress("pia@example.com")),
                        Optional.of(Samples.MAYA),
                        Optional.empty()));
    }

    @Test
    void hire_whenRefused_shouldSayWhy() {
        hired = new HireEmployee.Outcome.UnknownListing(new ListingSlug("x"));
        api().post("/employees", HIRE).assertProblem(404, "unknown-listing");

        hired = new HireEmployee.Outcome.UnknownManager(Samples.MAYA);
        api().post("/employees", HIRE).assertProblem(404, "unknown-manager");

        hired = new HireEmployee.Outcome.PlanLimitReached(10, 10);
        Answer full = api().post("/employees", HIRE).assertProblem(409, "plan-limit-reached");
        assertThat(full.json().getString("detail")).contains("10");

        hired = new HireEmployee.Outcome.KeyReused();
        api().post("/employees", HIRE).assertProblem(422, "idempotency-key-reused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tenantId", "id", "revision", "state", "monthlyPrice", "seniority", "listingVersion"})
    void hire_whenAFieldOfTheResultIsSent_shouldRefuseIt(String field) {
        api().post("/employees", "{\"listing\": \"marketing-manager\", \"" + field + "\": \"1\"}")
                .assertInvalid("/" + field);
        assertThat(hires).isEmpty();
    }

    @Test
    void hire_whenTheKeyIsNoKey_shouldRefuse() {
        api().call("POST", "/employees", HIRE, Map.of("Idempotency-Key", "with blank"))
                .assertInvalid("/Idempotency-Key");
        api().call("POST", "/employees", HIRE, Map.of("Idempotency-Key", "x".repeat(201)))
                .assertInvalid("/Idempotency-Key");
        assertThat(hires).isEmpty();
    }

    @Test
    void list_whenThereAreMore_shouldGiveACursor() {
        Answer answer = api().get("/employees?limit=1&cursor=abc&unknown=1");

        assertThat(answer.json().getString("nextCursor")).isEqualTo("next");
        assertThat(answer.json().getJsonArray("items")).hasSize(1);
        assertThat(pages).containsExactly(new PageRequest(1, Optional.of("abc")));
    }

    @Test
    void list_whenParametersAreWrong_shouldListThemAll() {
        api().get("/employees?limit=101&state=fired").assertInvalid("/state", "/limit");
        api().get("/employees?limit=1.5").assertInvalid("/limit");
        api().get("/employees?cursor=%00").assertInvalid("/cursor");
        assertThat(pages).isEmpty();
    }

    @Test
    void list_whenTheReaderHasItAlready_shouldSayNotModified() {
        Answer first = api().get("/employees");
        Answer second = api().get("/employees", "If-None-Match", "\"other\", " + first.header("ETag"));

        assertThat(first.header("ETag")).startsWith("W/\"");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(api().get("/employees", "If-None-Match", "W/\"other\"").status())
                .isEqualTo(200);
    }

    @Test
    void show_whenThere_shouldTellItsRevision() {
        assertThat(api().get(PATH).header("ETag")).isEqualTo("\"3\"");
        assertThat(api().get(PATH, "If-None-Match", "\"3\"").status()).isEqualTo(304);
        assertThat(api().get(PATH, "If-None-Match", "\"2\"").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me",
                "1",
                "1-1-1-1-1",
                "%00",
                "..%2f..",
                "01a1f82f-0000-7000-8000-00000000009",
                "01a1f82f-0000-7000-8000-00000000009900",
                "{01a1f82f-0000-7000-8000-000000000099}",
                "'%20or%201=1"
            })
    void call_whenTheIdIsNone_shouldAnswerAsForAnUnknownOne(String id) {
        String malformed = "/employees/" + id.replace("{", "%7B").replace("}", "%7D");

        for (String method : List.of("GET", "DELETE")) {
            assertSame(api().call(method, malformed), api().call(method, UNKNOWN));
        }
        assertSame(api().get(malformed + "/activity"), api().get(UNKNOWN + "/activity"));
        assertSame(api().call("PATCH", malformed, "{}", Map.of()), api().call("PATCH", UNKNOWN, "{}", Map.of()));
    }

    @Test
    void change_whenTheRevisionIsTheSeenOne_shouldChange() {
        Answer answer = api().call("PATCH", PATH, "{\"personaName\": \"Mia\"}", Map.of("If-Match", "\"3\""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"4\"");
        assertThat(changes)
                .containsExactly(new ChangeEmployee.Command(
                        Samples.MAYA, Optional.of("Mia"), Optional.empty(), Optional.of(3L)));
    }

    @Test
    void change_whenStale_shouldSayPreconditionFailed() {
        changed = new ChangeEmployee.Outcome.Stale(7);

        Answer answer =
                api().call("PATCH", PATH, "{}", Map.of("If-Match", "\"3\"")).assertProblem(412, "stale");

        assertThat(answer.json().getString("detail")).contains("7");
    }

    @Test
    void change_whenTheTagIsNotOurs_shouldAskForARevisionThatNeverIs() {
        for (String tag : List.of("\"x\"", "W/\"3\"", "\"\"", "\"99999999999999999999\"")) {
            api().call("PATCH", PATH, "{}", Map.of("If-Match", tag));
        }
        assertThat(changes)
                .hasSize(4)
                .allMatch(change -> change.expectedRevision().equals(Optional.of(-1L)));
    }

    @Test
    void change_whenTheTagIsNoTag_shouldRefuse() {
        api().call("PATCH", PATH, "{}", Map.of("If-Match", "3")).assertInvalid("/If-Match");
        api().call("PATCH", PATH, "{}", Map.of("If-Match", "\"3\", \"4\"")).assertInvalid("/If-Match");
        assertThat(changes).isEmpty();
    }

    @Test
    void change_whenAnyRevisionWillDo_shouldNotAskForOne() {
        api().call("PATCH", PATH, "{}", Map.of("If-Match", "*"));
        api().call("PATCH", PATH, "{}", Map.of());

        assertThat(changes)
                .hasSize(2)
                .allMatch(change -> change.expectedRevision().isEmpty());
    }

    @Test
    void release_whenThere_shouldSayNothing() {
        Answer answer = api().call("DELETE", PATH);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void activity_whenThere_shouldListRuns() {
        Answer answer = api().get(PATH + "/activity");

        assertThat(answer.json().getJsonArray("items").getJsonObject(0).getString("state"))
                .isEqualTo("RUNNING");
        assertThat(answer.json().isNull("nextCursor")).isTrue();
    }

    private static void assertSame(Answer malformed, Answer unknown) {
        malformed.assertProblem(404, "unknown-employee");
        unknown.assertProblem(404, "unknown-employee");
        assertThat(malformed.json().getString("detail"))
                .isEqualTo(unknown.json().getString("detail"));
    }

    private Api api() {
        return new Api(
                new HireResource(
                        (context, command) -> {
                            hires.add(command);
                            return hired;
                        },
                        caller),
                new EmployeeResource(
                        (context, released, page) -> {
                            pages.add(page);
                            return new Page<>(List.of(Samples.maya(3)), Optional.of("next"));
                        },
                        (context, id) -> isMaya(id) ? Optional.of(Samples.maya(3)) : Optional.empty(),
                        (context, command) -> {
                            changes.add(command);
                            return isMaya(command.employee()) ? changed : new ChangeEmployee.Outcome.UnknownEmployee();
                        },
                        (context, id) -> isMaya(id),
                        caller),
                new ActivityResource(
                        (context, id, page) -> isMaya(id)
                                ? Optional.of(new Page<>(List.of(Samples.run(Samples.RUN)), Optional.empty()))
                                : Optional.empty(),
                        caller));
    }

    private static boolean isMaya(EmployeeId id) {
        return id.equals(Samples.MAYA);
    }
}
