package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.access.OwnSessionsResource;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.application.access.in.ListSessions.Own;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.testing.Fixtures;
import dev.guildhall.domain.access.Session;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnSessionsApiTest {

    private final Fixtures make = new Fixtures();
    private final Session session = make.session(make.admin(make.tenant().id()));
    private final Caller caller = new Caller();
    private final List<CallContext> othersEnded = new ArrayList<>();

    private Api api() {
        return new Api(new OwnSessionsResource(
                (context, page) -> new Page<>(List.of(new Own(session, true)), Optional.empty()),
                (context, id) -> id.equals(session.id()),
                othersEnded::add,
                caller));
    }

    @Test
    void list_shouldTellFromWhereAndWhichIsTheCallers() {
        JsonObject own =
                api().get("/auth/sessions").json().getJsonArray("items").getJsonObject(0);

        assertThat(own.getString("id")).isEqualTo(session.id().toString());
        assertThat(own.getString("program")).isEqualTo("Firefox on Linux");
        assertThat(own.getBoolean("current")).isTrue();
    }

    @Test
    void end_shouldEndOneOrSayThatThereIsNone() {
        assertThat(api().call("DELETE", "/auth/sessions/" + session.id()).status())
                .isEqualTo(204);

        api().call("DELETE", "/auth/sessions/" + make.id()).assertProblem(404, "unknown-session");
    }

    @Test
    void endOthers_shouldEndThem() {
        assertThat(api().call("POST", "/auth/sessions/end-others").status()).isEqualTo(204);
        assertThat(othersEnded).containsExactly(Caller.CONTEXT);
    }
}
