package dev.guildhall.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;

class DatabaseUrlTest {

    private static Properties readByTheDriver(String url) {
        return Objects.requireNonNull(Driver.parseURL(url, new Properties()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.com/g",
                "jdbc:postgresql://db.example.com:5433,127.0.0.1/g?a=b",
                "jdbc:postgresql://[::1]:5432/g",
                "jdbc:postgresql:///g",
                "jdbc:postgresql:g",
                "jdbc:postgresql://localhost/g?host=db.example.com",
                "jdbc:postgresql://localhost/g?PGHOST=db%2Eexample.com&host=one.example.com",
                "jdbc:postgresql://localhost/g?ApplicationName=a?host=db.example.com"
            })
    void hosts_shouldHaveAllThatTheDriverGoesTo(String url) {
        String hosts = readByTheDriver(url).getProperty("PGHOST");

        assertThat(new DatabaseUrl(url).hosts())
                .containsAll(hosts.isEmpty() ? List.of("localhost") : List.of(hosts.split(",")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.com/g?sslmode=verify-full",
                "jdbc:postgresql://db.example.com/g?sslmode=verify%2Dfull",
                "jdbc:postgresql://db.example.com/g?sslmode=require&sslmode=verify-full",
                "jdbc:postgresql://db.example.com/g?SSLMODE=verify-full",
                "jdbc:postgresql://db.example.com/g?ssl%6Dode=verify-full",
                "jdbc:postgresql://db.example.com/g?ApplicationName=a?sslmode=verify-full",
                "jdbc:postgresql://db.example.com/g"
            })
    void isChecked_shouldBelieveNothingThatTheDriverDoesNot(String url) {
        boolean driver = "verify-full".equals(readByTheDriver(url).getProperty("sslmode"));

        assertThat(driver || !new DatabaseUrl(url).isChecked()).isTrue();
    }
}
