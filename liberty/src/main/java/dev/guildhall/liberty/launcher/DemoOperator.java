package dev.guildhall.liberty.launcher;

import dev.guildhall.db.DatabaseFailure;
import dev.guildhall.db.Operators;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import javax.sql.DataSource;

/** An operator of the platform, in a company of its own. Nobody becomes one through the API. */
final class DemoOperator implements DemoData {

    private static final String EMAIL = "operator@guildhall.example";

    private final String password;
    private final DataSource owner;

    /**
     * @param password of the operator
     * @param owner connects as the role of the migrations
     */
    DemoOperator(String password, DataSource owner) {
        this.password = password;
        this.owner = owner;
    }

    @Override
    public Optional<SignIn> ensure(URI baseUrl) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            new DemoVisit(client, baseUrl.resolve("api/v1/"), EMAIL, password)
                    .signIn("\"displayName\":\"Olu Operator\",\"companyName\":\"Guildhall Operations\"");
            new Operators(owner).appoint(EMAIL);
            return Optional.of(new SignIn(EMAIL, password));
        } catch (IOException | DatabaseFailure e) {
            throw new LaunchFailure("cannot create the operator: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("stopped while creating the operator", e);
        }
    }
}
