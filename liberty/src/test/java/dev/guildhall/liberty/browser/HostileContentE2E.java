package dev.guildhall.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.guildhall.liberty.browser.testing.Chat;
import dev.guildhall.liberty.browser.testing.Visitor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people and models write is text on every page; it never runs, and no policy of ours has to catch it. */
class HostileContentE2E {

    private static final String NAME = "<img src=x onerror='window.hit=1'>";
    private static final String MESSAGE = """
            Hello <img src=x onerror="window.hit=2"> and <script>window.hit=3</script>
            and [press me](javascript:window.hit=4) and [me](data:text/html,<script>parent.hit=5</script>)
            and ![a picture](https://pictures.example.com/pixel.png)

            <svg onload="window.hit=6"></svg><iframe srcdoc="<script>parent.hit=7</script>"></iframe>
            <a href="javascript:window.hit=8" onclick="window.hit=9">raw</a>
            <style>body { display: none }</style>""";

    @RegisterExtension
    final Visitor ana = new Visitor();

    @Test
    void everyPage_shouldShowHostileTextAsText() {
        ana.signUp("<script>window.hit=0</script>");
        String employee = ana.hire("marketing-manager", NAME, "");
        ana.hire("marketing-copywriter", "\"><svg onload=window.hit=10>", employee);
        Chat chat = Chat.with(ana, employee);
        chat.awaitEnd();

        chat.say(MESSAGE).awaitWriting().awaitEnd();
        assertHarmless(ana.page());
        chat.say("Ask " + NAME + " to do it").awaitWriting();
        assertHarmless(ana.page());

        ana.post("schedules", hostile(employee));
        for (String path : List.of(
                "app/chat?employee=" + employee,
                "app/team",
                "app/employee?id=" + employee,
                "app/hire?listing=prism",
                "app/usage",
                "app/schedules",
                "app/schedules?employee=" + employee,
                "app/schedule?for=%22%3E%3Csvg%20onload%3Dwindow.hit%3D14%3E",
                "app/marketplace?q=%3Cscript%3Ewindow.hit%3D11%3C%2Fscript%3E&tag=%22%3E%3Csvg%20onload%3Dwindow.hit%3D12%3E",
                "sign-in?next=javascript:window.hit=13")) {
            assertHarmless(ana.go(path));
        }
    }

    private static JsonObject hostile(String employee) {
        return Json.createObjectBuilder()
                .add("employeeId", employee)
                .add("title", NAME)
                .add("message", MESSAGE)
                .add("cron", "0 9 * * *")
                .add("timeZone", "UTC")
                .build();
    }

    private void assertHarmless(Page page) {
        assertThat(page.locator("main")).isVisible();
        assertThat(page.evaluate("window.hit === undefined")).isEqualTo(true);
        assertThat(
                        page.locator(
                                "main img, main iframe, main style, main script, main [onclick], main [onerror], main [onload]"))
                .hasCount(0);
        assertThat(page.locator("a[href^='javascript:' i], a[href^='data:' i]")).hasCount(0);
        ana.assertNoComplaints();
    }
}
