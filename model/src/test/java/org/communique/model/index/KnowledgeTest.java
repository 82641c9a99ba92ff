package org.communique.model.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.communique.model.Dossier;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

  private final AtomicInteger made = new AtomicInteger();
  private final DossierIndex index = DossierIndex.of(Dossier.builder().id("d").build());

  @Test
  void knowledgeIsMadeOnceFromTheIndex() {
    Ground first = index.get(Ground.class, this::ground);
    assertThat(first.index()).isSameAs(index);
    assertThat(index.get(Ground.class, this::ground)).isSameAs(first);
    assertThat(made).hasValue(1);
  }

  @Test
  void knowledgeMayStandOnOtherKnowledge() {
    House house = index.get(House.class, House::new);
    assertThat(house.ground()).isSameAs(index.get(Ground.class, this::ground));
  }

  @Test
  void knowledgeThatAsksForItselfIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> index.get(Circle.class, Circle::new))
        .withMessageContaining("Circle asks for itself");
  }

  @Test
  void whatCouldNotBeMadeIsTriedAgain() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                index.get(
                    Ground.class,
                    any -> {
                      throw new IllegalStateException("not now");
                    }))
        .withMessage("not now");
    assertThat(index.get(Ground.class, this::ground).index()).isSameAs(index);
  }

  @Test
  void threadsThatAskTogetherGetOneAndTheSame() throws Exception {
    int threads = 8;
    CountDownLatch together = new CountDownLatch(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Callable<Ground> ask =
          () -> {
            together.countDown();
            together.await();
            return index.get(Ground.class, this::ground);
          };
      List<Future<Ground>> asked = Stream.generate(() -> pool.submit(ask)).limit(threads).toList();
      for (Future<Ground> each : asked) {
        assertThat(each.get()).isSameAs(asked.get(0).get());
      }
      assertThat(made).hasValue(1);
    } finally {
      pool.shutdownNow();
    }
  }

  private Ground ground(DossierIndex from) {
    made.incrementAndGet();
    return new Ground(from);
  }

  private record Ground(DossierIndex index) {}

  private record House(Ground ground) {
    House(DossierIndex index) {
      this(index.get(Ground.class, Ground::new));
    }
  }

  private record Circle(Circle self) {
    Circle(DossierIndex index) {
      this(index.get(Circle.class, Circle::new));
    }
  }
}
