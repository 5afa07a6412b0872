package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.schedule.AddScheduleResource;
import dev.guildhall.adapter.in.rest.schedule.ScheduleResource;
import dev.guildhall.adapter.in.rest.schedule.StartScheduleResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.application.idempotency.IdempotencyKey;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.schedule.in.AddSchedule;
import dev.guildhall.application.schedule.in.ChangeSchedule;
import dev.guildhall.application.schedule.in.StartSchedule;
import dev.guildhall.domain.run.Priority;
import dev.guildhall.domain.schedule.Occurrence;
import dev.guildhall.domain.schedule.Schedule;
import dev.guildhall.domain.schedule.ScheduleState;
import dev.guildhall.domain.schedule.Timing;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.ScheduleId;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleApiTest {

    private static final String WEEKDAYS = "\"cron\": \"0 9 * * 1-5\", \"timeZone\": \"Europe/Berlin\"";
    private static final Schedule SCHEDULE = new Schedule(
                    Samples.TENANT,
                    new ScheduleId(Samples.id(7)),
                    Samples.MAYA,
                    Caller.CONTEXT.member(),
                    "Stand-up",
                    "Write the summary.",
                    Priority.LOW,
                    Timing.Recurring.of("0 9 * * 1-5", "Europe/Berlin"),
                    ScheduleState.ACTIVE,
                    Optional.of(Samples.AT),
                    Optional.empty(),
                    Optional.empty(),
                    Samples.AT,
                    3)
            .noted(new Occurrence(Samples.AT, Samples.AT, Occurrence.Result.STARTED), Optional.of(Samples.RUN));
    private static final String PATH = "/schedules/" + SCHEDULE.id();

    private final Caller caller = new Caller();
    private final List<AddSchedule.Command> additions = new ArrayList<>();
    private final List<ChangeSchedule.Command> changes = new ArrayList<>();
    private final List<Optional<EmployeeId>> lists = new ArrayList<>();
    private AddSchedule.Outcome added = new AddSchedule.Outcome.Added(SCHEDULE);
    private ChangeSchedule.Outcome changed = new ChangeSchedule.Outcome.Changed(SCHEDULE);
    private StartSchedule.Outcome started = new StartSchedule.Outcome.Started(Samples.run(Samples.RUN));

    private Api api() {
        return new Api(
                new AddScheduleResource(
                        (_, command) -> {
                            additions.add(command);
                            return added;
                        },
                        caller),
                new StartScheduleResource((_, _) -> started, caller),
                new ScheduleResource(
                        (_, employee, _) -> {
                            lists.add(employee);
                            return new Page<>(List.of(SCHEDULE), Optional.empty());
                        },
                        (_, id) ->
                                Optional.of(SCHEDULE).filter(known -> known.id().equals(id)),
                        (_, command) -> {
                            changes.add(command);
                            return changed;
                        },
                        (_, id) -> id.equals(SCHEDULE.id()),
                        caller));
    }

    private static String standUp(String when) {
        return """
                {"employeeId": "%s", "title": "Stand-up", "message": "Write the summary.", %s}""".formatted(Samples.MAYA, when);
    }

    @Test
    void add_whenRecurring_shouldAnswerTheScheduleAndWhereItIs() {
        Answer answer = api().call("POST", "/schedules", standUp(WEEKDAYS), Map.of("Idempotency-Key", "key-1"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(PATH);
        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
        assertThat(additions)
                .containsExactly(new AddSchedule.Command(
                        Samples.MAYA,
                        "Stand-up",
                        "Write the summary.",
                        Priority.MEDIUM,
                        SCHEDULE.timing(),
                        Optional.of(new IdempotencyKey("key-1"))));
    }

    @Test
    void add_whenOnce_shouldTakeTheInstantAndThePriority() {
        api().post("/schedules", standUp("\"at\": \"2026-11-20T09:00:00Z\", \"priority\": \"URGENT\""));

        assertThat(additions.getFirst().timing()).isEqualTo(new Timing.Once(Samples.AT));
        assertThat(additions.getFirst().priority()).isEqualTo(Priority.URGENT);
    }

    @Test
    void add_whenItDoesNotSayWhen_shouldRefuse() {
        api().post("/schedules", standUp("\"priority\": \"LOW\"")).assertInvalid("/at");
        api().post("/schedules", standUp("\"cron\": \"0 9 * * *\"")).assertInvalid("/timeZone");
        api().post("/schedules", standUp("\"timeZone\": \"UTC\"")).assertInvalid("/cron");
        api().post("/schedules", standUp("\"at\": \"2026-11-20T09:00:00Z\", " + WEEKDAYS))
                .assertInvalid("/at");
        api().post("/schedules", standUp("\"cron\": \"0 9 * * *\", \"timeZone\": \"Mars/Olympus\""))
                .assertInvalid("/timeZone");
        api().post("/schedules", standUp("\"at\": \"tomorrow\"")).assertInvalid("/at");
        assertThat(additions).isEmpty();
    }

    @Test
    void add_whenRefused_shouldSayWhy() {
        added = new AddSchedule.Outcome.UnknownEmployee();
        api().post("/schedules", standUp(WEEKDAYS)).assertProblem(404, "unknown-employee");
        added = new AddSchedule.Outcome.TooMany(100);
        api().post("/schedules", standUp(WEEKDAYS)).assertProblem(409, "too-many-schedules");
        added = new AddSchedule.Outcome.DeletedSince();
        api().post("/schedules", standUp(WEEKDAYS)).assertProblem(409, "schedule-deleted");
        added = new AddSchedule.Outcome.KeyReused();
        api().post("/schedules", standUp(WEEKDAYS)).assertProblem(422, "idempotency-key-reused");
    }

    @Test
    void show_whenThere_shouldTellEverything() {
        JsonObject shown = api().get(PATH).json();

        assertThat(shown.getString("cron")).isEqualTo("0 9 * * 1-5");
        assertThat(shown.getString("timeZone")).isEqualTo("Europe/Berlin");
        assertThat(shown.isNull("at")).isTrue();
        assertThat(shown.getBoolean("enabled")).isTrue();
        assertThat(shown.getString("priority")).isEqualTo("LOW");
        assertThat(shown.getString("lastRunId")).isEqualTo(Samples.RUN.toString());
        assertThat(shown.getJsonObject("lastOutcome").getString("result")).isEqualTo("STARTED");
    }

    @Test
    void show_whenUnknown_shouldBeUnknown() {
        api().get("/schedules/" + Samples.id(99)).assertProblem(404, "unknown-schedule");
        api().get("/schedules/next").assertProblem(404, "unknown-schedule");
    }

    @Test
    void list_whenFiltered_shouldPassTheEmployeeOn() {
        Answer answer = api().get("/schedules?employee=" + Samples.MAYA);

        assertThat(answer.json().getJsonArray("items")).hasSize(1);
        assertThat(lists).containsExactly(Optional.of(Samples.MAYA));
        api().get("/schedules?employee=maya&limit=0").assertInvalid("/employee", "/limit");
    }

    @Test
    void change_whenSwitchedOff_shouldPassOnWhatIsGivenAndWhatWasSeen() {
        Answer answer = api().call("PATCH", PATH, "{\"enabled\": false}", Map.of("If-Match", "\"3\""));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(changes)
                .containsExactly(new ChangeSchedule.Command(
                        SCHEDULE.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(false),
                        Optional.of(3L)));
    }

    @Test
    void change_whenRefused_shouldSayWhy() {
        changed = new ChangeSchedule.Outcome.Stale(4);
        api().call("PATCH", PATH, "{}", Map.of()).assertProblem(412, "stale");
        changed = new ChangeSchedule.Outcome.EmployeeReleased();
        api().call("PATCH", PATH, "{}", Map.of()).assertProblem(409, "employee-released");
        changed = new ChangeSchedule.Outcome.UnknownSchedule();
        api().call("PATCH", PATH, "{}", Map.of()).assertProblem(404, "unknown-schedule");
        api().call("PATCH", PATH, "{\"enabled\": \"no\"}", Map.of()).assertInvalid("/enabled");
    }

    @Test
    void delete_shouldSayNothingOrThatItIsUnknown() {
        assertThat(api().call("DELETE", PATH).status()).isEqualTo(204);
        api().call("DELETE", "/schedules/" + Samples.id(99)).assertProblem(404, "unknown-schedule");
    }

    @Test
    void runNow_whenStarted_shouldAnswerTheRun() {
        Answer answer = api().call("POST", PATH + "/run-now");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().getString("id")).isEqualTo(Samples.RUN.toString());
    }

    @Test
    void runNow_whenRefused_shouldSayWhy() {
        started = new StartSchedule.Outcome.UnknownSchedule();
        api().call("POST", PATH + "/run-now").assertProblem(404, "unknown-schedule");
        started = new StartSchedule.Outcome.EmployeeReleased();
        api().call("POST", PATH + "/run-now").assertProblem(409, "employee-released");
        started = new StartSchedule.Outcome.TooManyWaiting(10);
        api().call("POST", PATH + "/run-now").assertProblem(429, "too-many-waiting");
        started = new StartSchedule.Outcome.KeyReused();
        api().call("POST", PATH + "/run-now").assertProblem(422, "idempotency-key-reused");
    }
}
