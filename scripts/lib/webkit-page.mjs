/** Keys that WebDriver knows by a code point of their own. */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
/** F1 to F12 have code points in a row. */
const functionKey = (key) => /^F([1-9]|1[0-2])$/.test(key) && String.fromCodePoint(0xe030 + Number(key.slice(1)));
const keyValue = (key) => keyCodes[key] ?? (functionKey(key) || key);
const buttons = { left: 0, middle: 1, right: 2 };

/**
 * A WebDriver session behind the face of a Playwright page, as far as the test runner's commands use one: its own WebDriver commands
 * can neither hold a key down nor set a viewport.
 */
export function webkitPage(driver) {
  const keys = (...actions) => driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  const pointer = (...actions) =>
    driver.performActions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const keyDown = (key) => ({ type: 'keyDown', value: keyValue(key) });
  const keyUp = (key) => ({ type: 'keyUp', value: keyValue(key) });
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const pointerDown = (button = 'left') => ({ type: 'pointerDown', button: buttons[button] });
  const pointerUp = (button = 'left') => ({ type: 'pointerUp', button: buttons[button] });
  return {
    keyboard: {
      down: (key) => keys(keyDown(key)),
      up: (key) => keys(keyUp(key)),
      press: (key) => keys(keyDown(key), keyUp(key)),
      type: (text) => keys(...[...text].flatMap((sign) => [keyDown(sign), keyUp(sign)])),
    },
    mouse: {
      move: (x, y) => pointer(moveTo(x, y)),
      click: (x, y, { button } = {}) => pointer(moveTo(x, y), pointerDown(button), pointerUp(button)),
      down: ({ button } = {}) => pointer(pointerDown(button)),
      up: ({ button } = {}) => pointer(pointerUp(button)),
    },
    async setViewportSize({ width, height }) {
      const [frameWidth, frameHeight] = await driver.execute(() => [
        window.outerWidth - window.innerWidth,
        window.outerHeight - window.innerHeight,
      ]);
      await driver.setWindowRect(null, null, width + frameWidth, height + frameHeight);
    },
  };
}
