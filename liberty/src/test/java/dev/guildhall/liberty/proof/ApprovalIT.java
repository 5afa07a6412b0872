package dev.guildhall.liberty.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.out.tools.testing.Asked;
import dev.guildhall.domain.run.RunEvent.ApprovalDecided;
import dev.guildhall.domain.run.RunEvent.ApprovalRequested;
import dev.guildhall.domain.run.RunEvent.ToolReturned;
import dev.guildhall.domain.run.Verdict;
import dev.guildhall.liberty.proof.testing.Books;
import dev.guildhall.liberty.proof.testing.Books.Kept;
import dev.guildhall.liberty.proof.testing.Firm;
import dev.guildhall.liberty.proof.testing.Plan;
import dev.guildhall.liberty.proof.testing.Site;
import dev.guildhall.liberty.proof.testing.Workshop;
import dev.guildhall.liberty.testing.Client;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Consent is for one use of one tool with these arguments, and keeps its meaning when the server dies meanwhile. */
class ApprovalIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Site site;
    private static Firm firm;

    private final String order = "approval-" + UUID.randomUUID();

    @BeforeAll
    static void found() {
        site = Site.get();
        firm = Firm.found(site, "PRO");
    }

    private static JsonObject awaitRequest(String run, int number) {
        for (int i = 0; i < 500; i++) {
            List<JsonObject> all = Client.ok(firm.admin().get("approvals?limit=100"))
                    .getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .stream()
                    .filter(approval -> approval.getString("runId").equals(run))
                    .toList();
            if (all.size() == number) {
                return all.getLast();
            }
            Books.pause(50);
        }
        throw new AssertionError("no request for consent");
    }

    private static Client.Answer decide(JsonObject approval, JsonObject decision) {
        return firm.admin().post("approvals/" + approval.getString("id"), decision);
    }

    private static JsonObject decision(String word) {
        return Json.createObjectBuilder().add("decision", word).build();
    }

    private List<Asked> payments() {
        return site.workshop().asked().stream()
                .filter(asked -> Workshop.orderOf(asked).startsWith(order))
                .toList();
    }

    private static Plan.Call pay(String order) {
        return Plan.call("pay", "order", order);
    }

    @Test
    void approval_whenTheServerDiesMeanwhile_shouldLetTheRunGoOnOnce() {
        String run = firm.order(firm.manager(), Plan.saying("Paid. ").then("", pay(order)));
        JsonObject approval = awaitRequest(run, 1);
        site.server().crash();
        site.server().start();
        assertThat(payments()).as("paid without consent").isEmpty();

        assertThat(decide(approval, decision("APPROVE")).status()).isEqualTo(200);
        assertThat(decide(approval, decision("APPROVE")).status()).isEqualTo(409);
        assertThat(decide(approval, decision("REJECT")).status()).isEqualTo(409);

        Kept kept = ended(run);
        assertThat(kept.status()).isEqualTo("COMPLETED");
        assertThat(payments()).hasSize(1);
        assertThat(kept.events(ToolReturned.class)).singleElement().matches(returned -> !returned.isError());
    }

    private static Kept ended(String run) {
        try (Books books = new Books(site)) {
            books.awaitEnd(List.of(firm), PATIENCE);
            List<Kept> all = books.of(firm);
            books.demandInOrder(firm, all);
            return books.of(firm, run);
        }
    }

    @Test
    void approval_whenTheSameIsWantedAgain_shouldNotBeUsedTwice() {
        String run = firm.order(
                firm.manager(), Plan.saying("Tried. ").then("", pay(order)).then("", pay(order)));
        JsonObject first = awaitRequest(run, 1);
        assertThat(decide(first, decision("APPROVE")).status()).isEqualTo(200);
        JsonObject second = awaitRequest(run, 2);
        assertThat(second.getString("id")).isNotEqualTo(first.getString("id"));
        assertThat(decide(first, decision("APPROVE")).status()).isEqualTo(409);
        assertThat(decide(second, decision("REJECT")).status()).isEqualTo(200);

        Kept kept = ended(run);
        assertThat(payments()).extracting(Asked::key).containsExactly(run + "/call-1");
        assertThat(kept.events(ApprovalDecided.class))
                .extracting(ApprovalDecided::verdict)
                .containsExactly(Verdict.APPROVED, Verdict.REJECTED);
    }

    @Test
    void approval_withOtherArguments_shouldCoverThoseAlone() {
        String run = firm.order(
                firm.manager(),
                Plan.saying("Tried. ").then("", pay(order + "-asked")).then("", pay(order + "-asked")));
        JsonObject edited = Json.createObjectBuilder(decision("APPROVE"))
                .add("arguments", Json.createObjectBuilder().add("order", order + "-edited"))
                .build();
        assertThat(decide(awaitRequest(run, 1), edited).status()).isEqualTo(200);
        assertThat(decide(awaitRequest(run, 2), decision("REJECT")).status()).isEqualTo(200);

        Kept kept = ended(run);
        assertThat(payments()).extracting(Workshop::orderOf).containsExactly(order + "-edited");
        assertThat(kept.events(ApprovalRequested.class)).hasSize(2);
    }

    /** Somebody with their hands in the database exchanges what was consented to. */
    @Test
    void approval_whenItsArgumentsAreExchangedBehindItsBack_shouldCoverNothing() {
        String run = firm.order(firm.manager(), Plan.saying("Tried. ").then("", pay(order)));
        JsonObject approval = awaitRequest(run, 1);
        site.rows()
                .execute(
                        "update approvals set digest = repeat('0', length(digest)) where tenant_id = ? and id = ?",
                        firm.tenant().value(),
                        UUID.fromString(approval.getString("id")));

        assertThat(decide(approval, decision("APPROVE")).status()).isEqualTo(200);

        assertThat(ended(run).events(ToolReturned.class)).singleElement().matches(ToolReturned::isError);
        assertThat(payments()).isEmpty();
    }

    @Test
    void approval_ofAnotherCompany_shouldBeUnknown() {
        String run = firm.order(firm.manager(), Plan.saying("Tried. ").then("", pay(order)));
        JsonObject approval = awaitRequest(run, 1);
        Client stranger = site.server().client().signUp("Strangers " + UUID.randomUUID());

        assertThat(stranger.post("approvals/" + approval.getString("id"), decision("APPROVE"))
                        .status())
                .isEqualTo(404);
        JsonArray seen = Client.ok(stranger.get("approvals")).getJsonArray("items");
        assertThat(seen).isEmpty();
        assertThat(firm.admin()
                        .post("approvals/" + approval.getString("id"), decision("REJECT"), Map.of())
                        .status())
                .isEqualTo(200);
        ended(run);
        assertThat(payments()).isEmpty();
    }
}
