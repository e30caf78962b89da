export interface Place {
  offset: number;
  length: number;
}
