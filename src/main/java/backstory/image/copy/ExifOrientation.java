package backstory.image.copy;

import java.awt.image.BufferedImage;

/** Turns pixels upright by the orientation that the camera recorded (Exif, 1 to 8). */
final class ExifOrientation {
    private ExifOrientation() {}

    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean side = orientation > 4;
        BufferedImage turned = new BufferedImage(side ? height : width, side ? width : height, image.getType());
        for (int y = 0; y < turned.getHeight(); y++) {
            for (int x = 0; x < turned.getWidth(); x++) {
                int fromX = side ? y : x;
                int fromY = side ? x : y;
                boolean mirrorX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                boolean mirrorY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                turned.setRGB(
                        x, y, image.getRGB(mirrorX ? width - 1 - fromX : fromX, mirrorY ? height - 1 - fromY : fromY));
            }
        }
        return turned;
    }
}
