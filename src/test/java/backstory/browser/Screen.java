package backstory.browser;

import java.util.List;

/**
 * What a page is shown on.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param dark true if the reader prefers dark colours
 * @param scripts false if the reader's browser runs none
 */
record Screen(int width, int height, boolean dark, boolean scripts) {
    static final Screen WIDE = new Screen(1280, 900, false, true);
    static final Screen PHONE = new Screen(360, 740, false, true);

    /** Wide and narrow, light and dark. */
    static final List<Screen> ALL = List.of(WIDE, WIDE.atNight(), PHONE, PHONE.atNight());

    Screen atNight() {
        return new Screen(width, height, true, scripts);
    }

    Screen withoutScripts() {
        return new Screen(width, height, dark, false);
    }

    Screen wide(int pixels) {
        return new Screen(pixels, height, dark, scripts);
    }
}
