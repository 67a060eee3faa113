package backstory.serve;

import static org.assertj.core.api.Assertions.assertThat;

import backstory.serve.watch.ChangedPlaces;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Records the results of a preview while a site is edited: each edit is made when the preview waits for nothing else,
 * without a delay.
 */
final class Editing extends LinkedBlockingQueue<ChangedPlaces> implements Preview.Listener {
    private static final int MANY = 20;

    private final Deque<Runnable> edits;
    private final List<List<PreviewBuild>> all = new ArrayList<>();
    private final List<PreviewBuild> rounds = new ArrayList<>();
    private int looks;

    private Editing(List<Runnable> edits) {
        this.edits = new ArrayDeque<>(edits);
    }

    /** Returns the results before the first edit, and those after each edit; one list more than there are edits. */
    static List<List<PreviewBuild>> rounds(Builds builds, Runnable... edits) {
        Editing editing = new Editing(List.of(edits));
        Preview.keepUp(builds, editing, editing);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(editing.looks).as("looks since the last edit").isZero();
        return editing.all;
    }

    @Override
    public ChangedPlaces poll(long timeout, TimeUnit unit) throws InterruptedException {
        looks++;
        if (looks > MANY) {
            throw new InterruptedException();
        }
        return super.poll();
    }

    @Override
    public ChangedPlaces take() throws InterruptedException {
        looks = 0;
        all.add(List.copyOf(rounds));
        rounds.clear();
        if (edits.isEmpty()) {
            throw new InterruptedException();
        }
        edits.remove().run();
        return ChangedPlaces.EVERYWHERE;
    }

    @Override
    public void built(PreviewBuild round) {
        rounds.add(round);
    }

    @Override
    public void noticed(String sentence) {
        throw new AssertionError(sentence);
    }
}
