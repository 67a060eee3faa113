package backstory.serve.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * By the events of the system. Folders are watched, not files, since many editors save by giving a new file the old name.
 * Where the system takes no more folders, or has no events, the files are polled from then on.
 *
 * <p>Each new folder is registered when it is first waited for; if there was one, something may have changed in it before,
 * and that counts as a change. A folder that was moved keeps a key with its former path, so a path in an event is used
 * only to guess what need not be looked at.
 */
final class EventWatch implements Watch {
    /** How long a burst has to be over, in milliseconds: editors cut a file off and fill it in two events. */
    private static final long QUIET = 8;

    /** How many events of one burst are waited for: a checkout of thousands of files is shown before it is over. */
    private static final int MOST_OF_A_BURST = 1000;

    private final Path root;
    private final Consumer<String> notice;
    private final Set<WatchKey> keys = new HashSet<>();
    private Optional<WatchService> service = Optional.empty();
    private Optional<Watch> polling = Optional.empty();
    private boolean foldersChanged;

    EventWatch(Path root, Consumer<String> notice) {
        this.root = root;
        this.notice = notice;
        try {
            WatchService events = FileSystems.getDefault().newWatchService();
            service = Optional.of(events);
            if (events.getClass().getSimpleName().startsWith("Polling")) {
                poll("this system tells of no changes");
            } else {
                register();
            }
        } catch (IOException refused) {
            poll(String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public boolean await(long milliseconds) throws InterruptedException {
        if (polling.isPresent()) {
            return polling.get().await(milliseconds);
        }
        if (foldersChanged && register()) {
            return true;
        }
        try {
            return await(service.orElseThrow(), milliseconds);
        } catch (ClosedWatchServiceException closed) {
            throw new InterruptedException("closed");
        }
    }

    private boolean await(WatchService events, long milliseconds) throws InterruptedException {
        boolean changed = false;
        while (!changed) {
            WatchKey key = milliseconds == 0 ? events.take() : events.poll(milliseconds, TimeUnit.MILLISECONDS);
            if (key == null) {
                return false;
            }
            changed = isChange(key);
        }
        for (int i = 0; i < MOST_OF_A_BURST; i++) {
            WatchKey key = events.poll(QUIET, TimeUnit.MILLISECONDS);
            if (key == null) {
                return true;
            }
            isChange(key);
        }
        return true;
    }

    private boolean isChange(WatchKey key) {
        boolean changed = false;
        boolean atRoot = root.equals(key.watchable());
        for (WatchEvent<?> event : key.pollEvents()) {
            if (!atRoot || SiteFolders.READ.contains(String.valueOf(event.context()))) {
                changed = true;
                foldersChanged |= mayBeFolder(key, event);
            }
        }
        if (!key.reset()) {
            keys.remove(key);
            return true;
        }
        return changed;
    }

    private static boolean mayBeFolder(WatchKey key, WatchEvent<?> event) {
        boolean modified = event.kind() == StandardWatchEventKinds.ENTRY_MODIFY;
        return !modified
                && !(event.context() instanceof Path name
                        && key.watchable() instanceof Path folder
                        && Files.isRegularFile(folder.resolve(name)));
    }

    /** Returns true if a folder was not watched before. */
    private boolean register() {
        foldersChanged = false;
        Set<WatchKey> found = new HashSet<>();
        try {
            found.add(register(root));
            SiteFolders.visit(root, folder -> found.add(registered(folder)), file -> {});
        } catch (IOException | Refusal refused) {
            poll(String.valueOf(refused.getMessage()));
            return true;
        }
        boolean more = !keys.containsAll(found);
        keys.addAll(found);
        return more;
    }

    private WatchKey registered(Path folder) {
        try {
            return register(folder);
        } catch (IOException refused) {
            if (!Files.isDirectory(folder)) {
                return keys.stream().findFirst().orElseThrow(() -> new Refusal(refused)); // it is gone
            }
            throw new Refusal(refused);
        }
    }

    private WatchKey register(Path folder) throws IOException {
        return folder.register(
                service.orElseThrow(),
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_DELETE,
                StandardWatchEventKinds.ENTRY_MODIFY);
    }

    /** That the system watches no more folders, through code that knows no such case. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refusal(IOException why) {
            super(String.valueOf(why.getMessage()), why);
        }
    }

    private void poll(String why) {
        close();
        service = Optional.empty();
        keys.clear();
        polling = Optional.of(new PollingWatch(root));
        notice.accept("changes are looked for twice a second, since not every folder can be watched: " + why
                + "; on Linux, sysctl fs.inotify.max_user_watches says how many can");
    }

    @Override
    public void close() {
        service.ifPresent(events -> {
            try {
                events.close();
            } catch (IOException alreadyGone) {
                // Nothing is held by it then.
            }
        });
    }
}
