/** The office that decides in the demo. */
export const demoOffice = "组织办（演示）";
