package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final String ERASED = "\r\u001B[K";

  private final StringWriter terminal = new StringWriter();
  private final AtomicLong milliseconds = new AtomicLong();

  private Progress progress(boolean on, OptionalLong bytes) {
    return new Progress(new PrintWriter(terminal), on, () -> milliseconds.get() * 1_000_000, bytes);
  }

  @Test
  void nothingIsShownInTheFirstTwoSeconds() {
    Progress progress = progress(true, OptionalLong.of(4_000));
    milliseconds.set(1_999);
    progress.at(1_000, 1_000);
    progress.clear();

    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void thenCountRateAndTimeLeftAreShownTwiceASecond() {
    Progress progress = progress(true, OptionalLong.of(401_000));
    milliseconds.set(2_000);
    progress.at(3_000, 1_000);
    milliseconds.set(2_400);
    progress.at(4_000, 2_000);
    milliseconds.set(2_500);
    progress.at(5_000, 2_500);

    assertThat(terminal)
        .hasToString(
            ERASED
                + "3,000 dossiers, 1,500 a second, 13:20 left"
                + ERASED
                + "5,000 dossiers, 2,000 a second, 6:38 left".replace("6:38", "6:39"));
  }

  @Test
  void theLineIsTakenAwayBeforeSomethingElseIsWritten() {
    Progress progress = progress(true, OptionalLong.empty());
    milliseconds.set(4_000);
    progress.at(8, 1_000);
    progress.clear();
    progress.clear();

    assertThat(terminal).hasToString(ERASED + "8 dossiers, 2 a second" + ERASED);
  }

  @Test
  void inAPipeThereIsNone() {
    Progress progress = progress(false, OptionalLong.of(1));
    milliseconds.set(60_000);
    progress.at(8, 1);
    progress.clear();

    assertThat(terminal.toString()).isEmpty();
  }
}
