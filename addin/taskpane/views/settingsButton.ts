/** Id of the button that opens the settings: the focus goes back to it when they close. */
export const settingsButton = "settings-button";
