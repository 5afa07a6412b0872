package dev.guildhall.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.guildhall.liberty.testing.Client;
import dev.guildhall.liberty.testing.Client.Answer;
import dev.guildhall.liberty.testing.Installation;
import dev.guildhall.liberty.testing.PageVisitor;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing up and forgotten passwords where addresses are confirmed, with a real mail server. */
class MailIT {

    private static final String PUBLIC = "https://guildhall.example.com";
    private static final String PASSWORD = "a long enough secret";
    private static final String NEXT = "twelve purple llamas dance";
    private static final Pattern TOKEN = Pattern.compile("\\?token=(\\S+)");

    private static final GreenMail POST = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final Installation SERVER = Installation.fresh();

    private final String email = "ana-" + UUID.randomUUID() + "@example.com";
    private final Client nobody = SERVER.client();

    @BeforeAll
    static void start() {
        POST.start();
        SERVER.with("GUILDHALL_DEMO_DATA", "false")
                .with("GUILDHALL_SIGNUP_CONFIRMATION", "on")
                .with("GUILDHALL_PUBLIC_URL", PUBLIC)
                .with("GUILDHALL_MAIL_FROM", "no-reply@guildhall.example.com")
                .with("GUILDHALL_SMTP_URL", "smtp://127.0.0.1:" + POST.getSmtp().getPort() + "?tls=off")
                .start();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        POST.stop();
    }

    private JsonObject mailed(int count) throws MessagingException, IOException {
        String body = mail(count);
        assertThat(body).contains(PUBLIC + "/");
        Matcher token = TOKEN.matcher(body);
        assertThat(token.find()).isTrue();
        return Json.createObjectBuilder()
                .add("token", token.group(1))
                .add("password", NEXT)
                .build();
    }

    /** Waits until so many mails have come for the address; the last one's text. */
    private String mail(int count) throws MessagingException, IOException {
        for (int i = 0; i < 600 && mails().length < count; i++) {
            POST.waitForIncomingEmail(100, Integer.MAX_VALUE);
        }
        assertThat(mails()).hasSize(count);
        return mails()[count - 1].getContent().toString();
    }

    private MimeMessage[] mails() {
        return Arrays.stream(POST.getReceivedMessages()).filter(this::isMine).toArray(MimeMessage[]::new);
    }

    private boolean isMine(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().equals(email);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Answer signUp(String company) {
        return nobody.post(
                "auth/signup",
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("password", PASSWORD)
                        .add("displayName", "Ana Duarte")
                        .add("companyName", company)
                        .build());
    }

    private Answer logIn(String password) {
        return nobody.post(
                "auth/login",
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("password", password)
                        .build());
    }

    private static JsonObject confirming(JsonObject mailed, String password) {
        return Json.createObjectBuilder()
                .add("token", mailed.getString("token"))
                .add("password", password)
                .build();
    }

    @Test
    void server_whenPeopleReachItOverTls_shouldProtectSessionsAndSaySoEverywhere() throws Exception {
        signUp("Lumen Coffee");
        nobody.post("auth/confirm", confirming(mailed(1), PASSWORD));

        HttpResponse<String> answer = new PageVisitor(nobody.url()).sendSignIn(email, PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-guildhall_session=gh"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-guildhall_support=\"\"; Expires="))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Strict")
                        .doesNotContainIgnoringCase("domain="));
        for (String path :
                List.of("/health/live", "/metrics", "/openapi", "/api/docs/", "/sign-in", "/api/v1/auth/me")) {
            assertThat(nobody.get(path).header("Strict-Transport-Security"))
                    .as(path)
                    .isEqualTo("max-age=31536000; includeSubDomains");
        }
    }

    @Test
    void signUp_thenForgottenPassword_shouldWorkByMailAlone() throws MessagingException, IOException {
        Answer asked = signUp("Lumen Coffee");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(logIn(PASSWORD).status()).isEqualTo(401);
        JsonObject mailed = mailed(1);
        assertThat(nobody.post("auth/confirm", confirming(mailed, "short")).status())
                .isEqualTo(422);
        JsonObject confirmation = confirming(mailed, PASSWORD);
        assertThat(nobody.post("auth/confirm", confirmation).status()).isEqualTo(201);
        assertThat(nobody.post("auth/confirm", confirmation).status()).isEqualTo(409);
        assertThat(logIn(PASSWORD).status()).isEqualTo(200);

        Answer again = signUp("Copycat");
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(asked.body());
        assertThat(mail(2)).doesNotContain("token=").contains(PUBLIC + "/sign-in");

        JsonObject address = Json.createObjectBuilder().add("email", email).build();
        assertThat(nobody.post("auth/password-reset", address).status()).isEqualTo(202);
        JsonObject reset = mailed(3);
        assertThat(nobody.post("auth/password-reset/confirm", reset).status()).isEqualTo(204);
        assertThat(nobody.post("auth/password-reset/confirm", reset).status()).isEqualTo(409);
        assertThat(logIn(PASSWORD).status()).isEqualTo(401);
        Client ana = nobody.logIn(email, NEXT);
        assertThat(mail(4)).contains("was changed");

        assertThat(ana.post(
                                "auth/password",
                                Json.createObjectBuilder()
                                        .add("current", NEXT)
                                        .add("password", PASSWORD)
                                        .build())
                        .status())
                .isEqualTo(204);
        assertThat(logIn(PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void passwordReset_whenNobodySignsInWithTheAddress_shouldAnswerAlikeAndTellItsReader()
            throws MessagingException, IOException {
        JsonObject address = Json.createObjectBuilder().add("email", email).build();

        assertThat(nobody.post("auth/password-reset", address).status()).isEqualTo(202);

        assertThat(mail(1)).contains("nobody signs in with it").doesNotContain("token=");
    }
}
