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
 * Watches by the events of the system. Folders are watched, not files, since many editors save by giving a new file the
 * old name. If the system cannot watch more folders, or has no events, the files are polled from then on.
 *
 * <p>Each new folder is registered at the next wait; something may have changed in it before, so a new folder counts as
 * a change anywhere. A folder that was moved has a key with its former path, so it gets a new one.
 */
final class EventWatch implements Watch {
    /**
     * Milliseconds without an event after which a burst is over: editors truncate a file and write it in two events.
     */
    private static final long QUIET = 2;

    /** How many events of a burst are waited for: a checkout of thousands of files is shown before it is complete. */
    private static final int MOST_OF_A_BURST = 1000;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final Path root;
    private final Consumer<String> notice;
    private final Registration registration;
    private final Set<WatchKey> keys = new HashSet<>();
    private Optional<WatchService> service = Optional.empty();
    private Optional<Watch> polling = Optional.empty();
    private boolean foldersChanged;

    /** Registers a folder with the system's watch; throws the reason if that is not possible. */
    @FunctionalInterface
    interface Registration {
        WatchKey register(Path folder, WatchService events) throws IOException;
    }

    EventWatch(Path root, Consumer<String> notice) {
        this(root, notice, (folder, events) -> folder.register(events, KINDS));
    }

    EventWatch(Path root, Consumer<String> notice, Registration registration) {
        this.root = root;
        this.notice = notice;
        this.registration = registration;
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
    public ChangedPlaces await(long milliseconds) throws InterruptedException {
        if (polling.isPresent()) {
            return polling.get().await(milliseconds);
        }
        try {
            if (foldersChanged && register()) {
                return ChangedPlaces.EVERYWHERE;
            }
            return await(service.orElseThrow(), milliseconds);
        } catch (ClosedWatchServiceException closed) {
            throw new InterruptedException("closed");
        }
    }

    private ChangedPlaces await(WatchService events, long milliseconds) throws InterruptedException {
        ChangedPlaces changed = ChangedPlaces.NONE;
        while (changed.isNone()) {
            WatchKey key = milliseconds == 0 ? events.take() : events.poll(milliseconds, TimeUnit.MILLISECONDS);
            if (key == null) {
                return ChangedPlaces.NONE;
            }
            changed = changes(key);
        }
        for (int i = 0; i < MOST_OF_A_BURST; i++) {
            WatchKey key = events.poll(QUIET, TimeUnit.MILLISECONDS);
            if (key == null) {
                return changed;
            }
            changed = changed.and(changes(key));
        }
        return changed;
    }

    private ChangedPlaces changes(WatchKey key) {
        boolean everywhere = false;
        Set<Path> places = new HashSet<>();
        boolean atRoot = root.equals(key.watchable());
        for (WatchEvent<?> event : key.pollEvents()) {
            if (!atRoot || SiteFolders.READ.contains(String.valueOf(event.context()))) {
                foldersChanged |= mayBeFolder(key, event);
                if (event.context() instanceof Path name && key.watchable() instanceof Path folder) {
                    places.add(folder.resolve(name));
                } else {
                    everywhere = true; // there were too many events
                }
            }
        }
        if (!key.reset()) {
            keys.remove(key);
            everywhere = true;
        }
        return new ChangedPlaces(everywhere, places);
    }

    private static boolean mayBeFolder(WatchKey key, WatchEvent<?> event) {
        boolean modified = event.kind() == StandardWatchEventKinds.ENTRY_MODIFY;
        return !modified
                && !(event.context() instanceof Path name
                        && key.watchable() instanceof Path folder
                        && Files.isRegularFile(folder.resolve(name)));
    }

    /** Registers all folders; returns true if one was not watched before. */
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
                return keys.stream().findFirst().orElseThrow(() -> new Refusal(refused)); // the folder was removed
            }
            throw new Refusal(refused);
        }
    }

    private WatchKey register(Path folder) throws IOException {
        WatchKey key = registration.register(folder, service.orElseThrow());
        if (key.watchable().equals(folder)) {
            return key;
        }
        key.cancel();
        return registration.register(folder, service.orElseThrow());
    }

    /** Thrown if the system cannot watch more folders, to pass through code that declares no checked exception. */
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
                + "; on Linux, sysctl fs.inotify.max_user_watches fs.inotify.max_user_instances shows the limits");
    }

    @Override
    public void close() {
        service.ifPresent(events -> {
            try {
                events.close();
            } catch (IOException alreadyGone) {
                // closed all the same
            }
        });
    }
}
