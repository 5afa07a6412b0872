package dev.guildhall.adapter.in.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.adapter.in.rest.conversation.ConversationResource;
import dev.guildhall.adapter.in.rest.conversation.EmployeeMessagesResource;
import dev.guildhall.adapter.in.rest.marketplace.MarketplaceResource;
import dev.guildhall.adapter.in.rest.testing.Answer;
import dev.guildhall.adapter.in.rest.testing.Api;
import dev.guildhall.adapter.in.rest.testing.Caller;
import dev.guildhall.adapter.in.rest.testing.Samples;
import dev.guildhall.adapter.in.rest.usage.UsageResource;
import dev.guildhall.application.context.CallContext;
import dev.guildhall.application.conversation.in.ListMessages;
import dev.guildhall.application.marketplace.in.ListDivisions;
import dev.guildhall.application.page.Page;
import dev.guildhall.application.page.PageRequest;
import dev.guildhall.application.testing.ManualClock;
import dev.guildhall.application.usage.in.ReportUsage;
import dev.guildhall.domain.agent.Division;
import dev.guildhall.domain.agent.ListingQuery;
import dev.guildhall.domain.agent.ListingQuery.Sort;
import dev.guildhall.domain.agent.Seniority;
import dev.guildhall.domain.agent.Stability;
import dev.guildhall.domain.conversation.Author;
import dev.guildhall.domain.conversation.Conversation;
import dev.guildhall.domain.conversation.Message;
import dev.guildhall.domain.run.ModelUsage;
import dev.guildhall.domain.run.RunKind;
import dev.guildhall.domain.shared.ConversationId;
import dev.guildhall.domain.shared.EmployeeId;
import dev.guildhall.domain.shared.MessageId;
import dev.guildhall.domain.shared.MoneyMicros;
import dev.guildhall.domain.shared.TokenCount;
import dev.guildhall.domain.shared.UsageEntryId;
import dev.guildhall.domain.usage.UsageEntry;
import dev.guildhall.domain.usage.UsageReport;
import dev.guildhall.domain.usage.UsageReport.Grouping;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingApiTest {

    private final Caller caller = new Caller();
    private final List<ListingQuery> queries = new ArrayList<>();
    private final List<ReportUsage.Query> reports = new ArrayList<>();

    @Test
    void listings_whenNoFilter_shouldAskForAllByName() {
        Answer answer = marketplace().get("/marketplace/listings");

        assertThat(queries).containsExactly(ListingQuery.ALL);
        assertThat(answer.body()).doesNotContain("secret prompt");
        assertThat(answer.header("ETag")).isNotEmpty();
        assertThat(answer.json().isNull("nextCursor")).isTrue();
    }

    @Test
    void listings_whenEveryFilter_shouldPassThemOn() {
        marketplace()
                .get("/marketplace/listings?division=marketing&seniority=senior&stability=BETA&tag=growth&maxPrice=59.5"
                        + "&q=brand%20voice&sort=-price");

        assertThat(queries)
                .containsExactly(new ListingQuery(
                        Optional.of("marketing"),
                        Optional.of(Seniority.SENIOR),
                        Optional.of(Stability.BETA),
                        Optional.of("growth"),
                        Optional.of(new MoneyMicros(59_500_000)),
                        Optional.of("brand voice"),
                        Sort.PRICE_DESC));
    }

    @Test
    void listings_whenFiltersAreBlank_shouldCountAsNotGiven() {
        marketplace().get("/marketplace/listings?division=&seniority=&maxPrice=&q=%20&sort=&limit=&cursor=");

        assertThat(queries).containsExactly(ListingQuery.ALL);
    }

    @Test
    void listings_whenEverythingIsWrong_shouldListItAll() {
        marketplace()
                .get("/marketplace/listings?limit=0&seniority=boss&stability=x&maxPrice=-1&sort=up&q="
                        + "w".repeat(101))
                .assertInvalid("/limit", "/seniority", "/stability", "/maxPrice", "/sort", "/q");
        assertThat(queries).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "1,5", "0x10", "59.", ".5", "9999999999", "59.1234567", "NaN", "%EF%BC%91"})
    void listings_whenThePriceIsNoPrice_shouldRefuse(String price) {
        marketplace().get("/marketplace/listings?maxPrice=" + price).assertInvalid("/maxPrice");
    }

    @Test
    void listing_whenThere_shouldShowItWithoutItsPrompt() {
        Answer answer = marketplace().get("/marketplace/listings/marketing-manager");

        assertThat(answer.json().getString("slug")).isEqualTo("marketing-manager");
        assertThat(answer.json().getJsonObject("expectedUsageFrom").getInt("micros"))
                .isPositive();
        assertThat(answer.body()).doesNotContain("prompt");
        assertThat(marketplace()
                        .get("/marketplace/listings/marketing-manager", "If-None-Match", answer.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "Not-A-Slug", "a--b", "%2e%2e", "%00"})
    void listing_whenUnknownOrNoSlug_shouldBeUnknown(String slug) {
        marketplace().get("/marketplace/listings/" + slug).assertProblem(404, "unknown-listing");
    }

    @Test
    void divisions_whenAsked_shouldTellTheirSize() {
        assertThat(marketplace().get("/marketplace/divisions").json())
                .hasToString(
                        "{\"items\":[{\"slug\":\"marketing\",\"title\":\"Marketing\",\"summary\":\"Sells.\",\"listings\":6}]}");
    }

    @Test
    void usage_whenNothingIsSaid_shouldReportTheLastThirtyDaysByEmployee() {
        Answer answer = usage().get("/usage");

        assertThat(reports)
                .containsExactly(new ReportUsage.Query(
                        ManualClock.START.minus(Duration.ofDays(30)), ManualClock.START, Grouping.EMPLOYEE));
        assertThat(answer.json().getString("groupBy")).isEqualTo("employee");
        assertThat(answer.json().getJsonArray("items").getJsonObject(0).keySet())
                .containsExactly("key", "label", "calls", "inputTokens", "outputTokens", "cost");
        assertThat(answer.json().getJsonObject("total").getInt("calls")).isEqualTo(2);
    }

    @Test
    void usage_whenDaysAndInstants_shouldTakeBoth() {
        usage().get("/usage?from=2026-11-01&to=2026-11-20T08:30:00Z&groupBy=day");

        assertThat(reports)
                .containsExactly(new ReportUsage.Query(
                        Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-20T08:30:00Z"), Grouping.DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday,/from",
        "from=2026-13-01,/from",
        "from=2026-11-21,/to",
        "from=2020-01-01,/from",
        "to=%2B999999999-12-31T23:59:59Z,/to",
        "from=-999999999-01-01T00:00:00Z,/from",
        "groupBy=task,/groupBy",
    })
    void usage_whenThePeriodIsWrong_shouldSayWhichEnd(String query, String pointer) {
        usage().get("/usage?" + query).assertInvalid(pointer);
        assertThat(reports).isEmpty();
    }

    @Test
    void usageEntries_whenThere_shouldLeadToTheEvent() {
        Answer answer = usage().get("/usage/entries");

        assertThat(answer.json().getJsonArray("items").getJsonObject(0))
                .containsKeys("runId", "seq", "employeeId", "operation", "model", "priceVersion", "estimated");
    }

    @Test
    void conversations_whenThere_shouldListThem() {
        assertThat(conversations()
                        .get("/conversations")
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("id"))
                .isEqualTo(Samples.TALK.toString());
    }

    @Test
    void messages_whenThere_shouldSayWhoWroteThem() {
        for (String path : List.of("/conversations/" + Samples.TALK, "/employees/" + Samples.MAYA)) {
            var items = conversations().get(path + "/messages").json().getJsonArray("items");

            assertThat(items.getJsonObject(0).getJsonObject("author").getString("kind"))
                    .isEqualTo("EMPLOYEE");
            assertThat(items.getJsonObject(1).getJsonObject("author").getString("kind"))
                    .isEqualTo("MEMBER");
        }
    }

    @Test
    void messages_whenUnknownOrNoId_shouldBeUnknown() {
        conversations()
                .get("/conversations/" + Samples.id(99) + "/messages")
                .assertProblem(404, "unknown-conversation");
        conversations().get("/conversations/x/messages").assertProblem(404, "unknown-conversation");
        conversations().get("/employees/" + Samples.id(99) + "/messages").assertProblem(404, "unknown-employee");
        conversations().get("/employees/x/messages").assertProblem(404, "unknown-employee");
    }

    private Api marketplace() {
        return new Api(new MarketplaceResource(
                (context, query, page) -> {
                    queries.add(query);
                    return new Page<>(List.of(Samples.listing()), Optional.empty());
                },
                (context, slug) ->
                        slug.value().equals("marketing-manager") ? Optional.of(Samples.listing()) : Optional.empty(),
                context -> List.of(new ListDivisions.Entry(new Division("marketing", "Marketing", "Sells."), 6)),
                caller));
    }

    private Api usage() {
        var sum = new UsageReport.Sum(2, new TokenCount(10), new TokenCount(20), new MoneyMicros(30));
        var entry = new UsageEntry(
                Samples.TENANT,
                new UsageEntryId(Samples.id(7)),
                Samples.RUN,
                4,
                Samples.MAYA,
                RunKind.CHAT,
                new ModelUsage("demo", 1, new TokenCount(10), new TokenCount(20), new MoneyMicros(30), true),
                Samples.AT);
        return new Api(new UsageResource(
                (context, query) -> {
                    reports.add(query);
                    return new UsageReport(List.of(new UsageReport.Row(Samples.MAYA.toString(), "Maya", sum)), sum);
                },
                (context, page) -> new Page<>(List.of(entry), Optional.empty()),
                caller,
                new ManualClock()));
    }

    private Api conversations() {
        ListMessages messages = new ListMessages() {
            @Override
            public Optional<Page<Message>> withEmployee(CallContext context, EmployeeId employee, PageRequest page) {
                return employee.equals(Samples.MAYA) ? Optional.of(talk()) : Optional.empty();
            }

            @Override
            public Optional<Page<Message>> ofConversation(
                    CallContext context, ConversationId conversation, PageRequest page) {
                return conversation.equals(Samples.TALK) ? Optional.of(talk()) : Optional.empty();
            }
        };
        var conversation = new Conversation(
                Samples.TENANT, Samples.TALK, Samples.MAYA, Caller.CONTEXT.member(), Samples.AT, Samples.AT);
        return new Api(
                new ConversationResource(
                        (context, page) -> new Page<>(List.of(conversation), Optional.empty()), messages, caller),
                new EmployeeMessagesResource(messages, caller));
    }

    private static Page<Message> talk() {
        return new Page<>(
                List.of(
                        message(5, new Author.OfEmployee(Samples.MAYA)),
                        message(4, new Author.OfMember(Caller.CONTEXT.member()))),
                Optional.empty());
    }

    private static Message message(int id, Author author) {
        return new Message(
                Samples.TENANT, new MessageId(Samples.id(id)), Samples.TALK, author, Samples.RUN, "hi", Samples.AT);
    }
}
