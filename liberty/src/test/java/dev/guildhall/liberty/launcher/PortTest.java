package dev.guildhall.liberty.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.config.HttpSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortTest {

    @Test
    void choose_whenPortIsBusy_shouldSayWhichAndWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            HttpSettings http = new HttpSettings("127.0.0.1", taken.getLocalPort(), "none", 10, 300);

            assertThatThrownBy(() -> Port.choose(http))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("127.0.0.1:" + taken.getLocalPort())
                    .hasMessageContaining("GUILDHALL_HTTP_PORT");
        }
    }

    @Test
    void choose_whenPortIsZero_shouldFindAFreeOne() {
        assertThat(Port.choose(new HttpSettings("127.0.0.1", 0, "none", 10, 300)))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:80/",
        "0.0.0.0, http://127.0.0.1:80/",
        "::, http://[::1]:80/",
        "example.org, http://example.org:80/"
    })
    void baseUrl_whenHostIsGiven_shouldBeReachableFromThisMachine(String host, String url) {
        assertThat(RunCommand.baseUrl(host, 80)).hasToString(url);
    }
}
